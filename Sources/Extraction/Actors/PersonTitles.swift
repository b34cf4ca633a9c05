/// Titles, offices and callings that stand before or behind the name of a person.
enum PersonTitles {
    // swift-format-ignore
    static let rows = """
        title      - regent vizier pasha mpp adjutant president presidents minister ministers premier chancellor
        title      - secretary governor senator senators congressman congresswoman congressmen representative rep sen
        title      - gov mayor ambassador ambassadors envoy envoys consul commissioner commissioners chairman
        title      - chairwoman chairperson chair speaker leader leaders king queen prince princess emperor empress
        title      - emir sultan shah sheikh sheik ayatollah imam pope cardinal archbishop bishop patriarch rabbi
        title      - reverend father sister brother saint general generals gen colonel col lieutenant lt captain capt
        title      - major maj sergeant sgt corporal admiral adm commander marshal brigadier private judge justice
        title      - prosecutor attorney lawyer director directors chief head coach manager owner founder ceo editor
        title      - columnist correspondent reporter journalist photographer analyst economist professor prof doctor
        title      - scientist historian author writer novelist poet composer singer actor actress artist comedian
        title      - diplomat spokesman spokeswoman spokesperson spokesmen lawmaker legislator deputy delegate
        title      - councillor councilman councilor activist dissident militant warlord rebel tsar czar dictator
        title      - strongman generalissimo führer archduke duke duchess baron earl count viscount lord lady
        title      - superstar candidate negotiator mediator adviser advisor aide counsel officer inspector
        title      - superintendent constable detective undersecretary mp congresswomen treasurer ruler monarch star
        title      - player striker midfielder goalkeeper quarterback guitarist drummer bassist producer trainer
        title      - pastor magistrate prophet apostle evangelist atty insp supt cpl cmdr comrade advocate barrister cleric
        title      - pope chieftain sheikha headmaster principal rector provost dean chaplain sultana
        honorific  - datuk dato datin encik puan engr barr shri smt alhaji alhaja otunba ustad ustaz maulana khun daw
        honorific  - mzee frei señora monsignor signor
        honorific  - mr mrs ms miss dr sir dame madame monsieur señor herr frau hon mister
        titleLead  - liaison deputy vice former ex acting interim late then prime foreign interior defence defense
        titleLead  - finance justice home trade health education energy environment labour agriculture culture economy
        titleLead  - transport information chief first second assistant senior executive managing incoming outgoing
        titleLead  - current general top special permanent opposition party military army police presidential
        titleLead  - parliamentary attorney archbishop major lieutenant brigadier rear fleet field grand crown supreme
        titleLead  - speaker parliament co national security
        titleLead  - tennis football soccer basketball baseball cricket rugby hockey golf boxing chess swimming cycling
        portfolio  - defence defense state foreign affairs interior finance justice staff health education energy
        portfolio  - trade environment labour labor agriculture culture economy transport war treasury homeland
        portfolio  - security commerce information planning tourism development europe government parliament police
        portfolio  - navy army operations mission delegation
        kin        - wife husband son daughter brother sister father mother uncle nephew cousin widow grandson
        kin        - grandfather
        """
}
