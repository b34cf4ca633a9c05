/// Titles, offices and callings that stand before or behind the name of a person.
enum PersonTitles {
    // swift-format-ignore
    static let rows = """
        title      - regent vizier pasha mpp adjutant president presidents minister ministers premier chancellor secretary governor senator senators
        title      - congressman congresswoman congressmen representative rep sen gov mayor ambassador ambassadors
        title      - envoy envoys consul commissioner commissioners chairman chairwoman chairperson chair speaker
        title      - leader leaders king queen prince princess emperor empress emir sultan shah sheikh sheik ayatollah
        title      - imam pope cardinal archbishop bishop patriarch rabbi reverend father sister brother saint general
        title      - generals gen colonel col lieutenant lt captain capt major maj sergeant sgt corporal admiral adm
        title      - commander marshal brigadier private judge justice prosecutor attorney lawyer director directors
        title      - chief head coach manager owner founder ceo editor columnist correspondent reporter journalist
        title      - photographer analyst economist professor prof doctor scientist historian author writer novelist
        title      - poet composer singer actor actress artist comedian diplomat spokesman spokeswoman spokesperson
        title      - spokesmen lawmaker legislator deputy delegate councillor councilman councilor activist dissident
        title      - militant warlord rebel tsar czar dictator strongman generalissimo führer archduke duke duchess
        title      - baron earl count viscount lord lady tennis superstar candidate negotiator mediator adviser
        title      - advisor aide counsel officer inspector superintendent constable detective undersecretary mp
        title      - congresswomen treasurer ruler monarch star player striker midfielder goalkeeper quarterback
        title      - guitarist drummer bassist producer trainer
        honorific  - mr mrs ms miss dr sir dame madame monsieur señor herr frau hon mister
        titleLead  - deputy vice former ex acting interim late then prime foreign interior defence defense finance
        titleLead  - justice home trade health education energy environment labour agriculture culture economy
        titleLead  - transport information chief first second assistant senior executive managing incoming outgoing
        titleLead  - current general top special permanent opposition party military army police presidential
        titleLead  - parliamentary attorney archbishop major lieutenant brigadier rear fleet field grand crown supreme
        titleLead  - speaker parliament co national security
        portfolio  - defence defense state foreign affairs interior finance justice staff health education energy
        portfolio  - trade environment labour labor agriculture culture economy transport war treasury homeland
        portfolio  - security commerce information planning tourism development europe government parliament police
        portfolio  - navy army operations mission delegation
        kin        - wife husband son daughter brother sister father mother uncle nephew cousin widow grandson
        kin        - grandfather
        """
}
