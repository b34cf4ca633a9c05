/// Peoples without a state of their own, religions, and the words by which communities are spoken of.
enum GroupWords {
    // swift-format-ignore
    /// A row: plural, singular. Peoples of the states stand in `StateNames`.
    static let peoples = """
        Arabs; Arab
        Bosniaks; Bosniak
        Kurds; Kurd, Kurdish
        Chechens; Chechen
        Tatars; Tatar, Crimean Tatars
        Roma; Romani
        Gypsies; Gypsy
        Gorani;
        Pashtuns; Pashtun
        Hazaras; Hazara
        Baloch; Baluch
        Punjabis; Punjabi
        Tamils; Tamil
        Sinhalese;
        Bengalis; Bengali
        Uighurs; Uighur, Uyghur, Uyghurs
        Rohingya; Rohingyas
        Karen;
        Hmong;
        Hutus; Hutu
        Tutsis; Tutsi
        Kikuyu;
        Luo;
        Zulus; Zulu
        Hausa;
        Igbo; Ibo
        Yoruba;
        Tuareg; Tuaregs
        Berbers; Berber
        Oromo;
        Amhara;
        Tigrayans; Tigrayan
        Dinka;
        Nuer;
        Africans; African
        Europeans; European
        Asians; Asian
        Latin Americans; Latin American
        Maoists; Maoist
        Conservatives;
        Liberals;
        Slavs; Slav, Slavic
        Eurasians; Eurasian
        Scandinavians; Scandinavian
        Latinos; Latino
        Hispanics; Hispanic
        Westerners; Westerner
        Basques; Basque
        Catalans; Catalan
        Flemings; Fleming
        Walloons; Walloon
        Muslims; Muslim, Moslems, Moslem
        Christians; Christian
        Jews; Jew, Jewish
        Catholics; Catholic, Roman Catholics
        Protestants; Protestant
        Orthodox Christians;
        Sunnis; Sunni, Sunni Muslims, Sunni Arabs
        Shiites; Shiite, Shia, Shi'ites, Shi'ite, Shias, Shia Muslims
        Alawites; Alawite
        Druze;
        Maronites; Maronite
        Copts; Coptic Christians
        Yazidis; Yazidi, Yezidis
        Hindus; Hindu
        Sikhs; Sikh
        Buddhists; Buddhist
        Islamists; Islamist
        Zionists; Zionist
        Communists; Communist
        Republicans; Republican
        Democrats; Democrat
        Socialists; Socialist
        African Americans; African-Americans
        """

    // swift-format-ignore
    static let rows = """
        groupLead  - local ethnic native indigenous
        community  - community communities minority minorities population diaspora
        """
}
