/// Words that stand in the names of places or before them; a `placeWord` is one of other languages.
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
        placeWord  - umm tel tell tall wadi jebel jabal deir dar ain kafr kfar beit bayt beni bani ras bab khan qala
        placeWord  - qalat qasr bir kampung kampong kota kuala bukit tanjung pulau gunung sungai teluk muara hulu
        placeWord  - batu barangay barrio villa ciudad cerro río lago laguna monte sierra playa costa île ilha lac
        placeWord  - mont nong nakhon mae koh phnom preah nagar ganj gaon garh pura puram pur abad taluk taluka
        placeWord  - tehsil mandal tahsil rayon raion okrug krai voivodeship canton commune arrondissement wilaya
        placeWord  - woreda kebele ward cantonment chowk bazar bazaar nizhny veliky stara stary gornji donji gornja
        placeWord  - donja novy nowy nueva nuevo nova novo alto alta baja bajo sankt sint greater nagri mahalle ilçe
        placeWord  - vilayet hromada selo grad grady gora góra dolina polje haute basse upon burgh
        placeWord  - bury
        """
}
