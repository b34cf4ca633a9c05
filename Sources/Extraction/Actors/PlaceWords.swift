/// Words that stand in the names of places or before them.
enum PlaceWords {
    // swift-format-ignore
    static let rows = """
        placeHead  - empire kingdom republic duchy principality emirate caliphate sultanate colony constituency riding
        placeHead  - borough neighbourhood river lake sea ocean bay gulf strait straits channel canal island islands
        placeHead  - isles peninsula mountain mountains hills valley desert forest plateau basin delta coast province
        placeHead  - county district region governorate oblast prefecture territory municipality parish city town
        placeHead  - village heights strip airport airfield harbour harbor port bridge square street avenue road
        placeHead  - boulevard park palace castle cathedral mosque church monastery stadium prison camp ridge creek
        placeHead  - springs falls beach cemetery base crossing checkpoint neighborhood suburb
        placeLead  - mount mt lake cape fort port camp san santa santo saint st são el los las isle
        direction  - north south east west northern southern eastern western northeast northwest southeast southwest
        direction  - northeastern northwestern southeastern southwestern central
        locative   - in at near around outside inside throughout across into toward towards above off
        """
}
