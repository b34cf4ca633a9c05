/// Words that stand in the names of places or before them.
enum PlaceWords {
    // swift-format-ignore
    static let rows = """
        placeHead  - constituency riding borough neighbourhood river lake sea ocean bay gulf strait straits channel canal island islands isles peninsula
        placeHead  - mountain mountains hills valley desert forest plateau basin delta coast province county district
        placeHead  - region governorate oblast prefecture territory municipality parish city town village heights
        placeHead  - strip airport airfield harbour harbor port bridge square street avenue road boulevard park palace
        placeHead  - castle cathedral mosque church monastery stadium prison camp ridge creek springs falls beach
        placeHead  - cemetery base crossing checkpoint neighbourhood neighborhood suburb
        placeLead  - mount mt lake cape fort port camp san santa santo saint st são el los las isle
        placeLead  - mount mt lake cape fort port camp san santa santo saint st são el los las isle
        direction  - north south east west northern southern eastern western northeast northwest southeast southwest
        direction  - northeastern northwestern southeastern southwestern central
        locative   - in at near around outside inside throughout across into toward towards above off
        """
}
