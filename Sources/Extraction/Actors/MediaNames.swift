/// News agencies, papers and broadcasters known beyond their country. A row: name; other forms. Written by hand from
/// general knowledge.
enum MediaNames {
    // swift-format-ignore
    static let rows = """
        Reuters; Thomson Reuters
        Associated Press; AP
        Agence France-Presse; AFP
        British Broadcasting Corporation; BBC, B.B.C.
        BBC News; BBC World Service
        CNN; Cable News Network
        CBS; CBS News
        NBC; NBC News
        ABC News;
        Fox News;
        PBS;
        NPR; National Public Radio
        Al Jazeera; Al-Jazeera, Aljazeera
        Al Arabiya; Al-Arabiya
        Xinhua; Xinhua News Agency
        TASS; Tass, ITAR-TASS
        RIA Novosti; RIA
        Interfax;
        Sputnik;
        RT; Russia Today
        Deutsche Welle; DW
        Deutsche Presse-Agentur; DPA, dpa
        Radio Free Europe; RFE/RL, Radio Free Europe/Radio Liberty
        Radio Liberty;
        Voice of America; VOA
        New York Times; NYT
        Washington Post;
        Wall Street Journal; WSJ
        Los Angeles Times;
        USA Today;
        Financial Times;
        Guardian;
        Daily Telegraph;
        Daily Mail;
        Economist;
        Bloomberg; Bloomberg News
        Newsweek;
        Time magazine;
        Politico;
        Axios;
        Le Monde;
        Le Figaro;
        Der Spiegel; Spiegel
        Die Zeit;
        Frankfurter Allgemeine Zeitung; FAZ
        El País; El Pais
        Corriere della Sera;
        La Repubblica;
        Haaretz;
        Jerusalem Post;
        Kyodo; Kyodo News
        Yonhap; Yonhap News Agency
        Anadolu Agency; Anadolu
        IRNA;
        Press TV;
        Global Times;
        People's Daily;
        Pravda;
        Izvestia;
        Kommersant;
        Novaya Gazeta;
        Getty Images;
        Foreign Affairs magazine;
        """
}
