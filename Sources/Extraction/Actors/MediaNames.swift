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
        Times of India;
        Hindustan Times;
        Indian Express;
        NDTV;
        Press Trust of India;
        Asian News International; ANI
        Geo News; Geo TV
        Express Tribune;
        Prothom Alo;
        Kathmandu Post;
        Straits Times;
        Channel NewsAsia;
        Bernama;
        Malaysiakini;
        Jakarta Post;
        Kompas;
        Bangkok Post;
        Philippine Daily Inquirer;
        Rappler;
        ABS-CBN;
        GMA Network;
        Irrawaddy;
        South China Morning Post; SCMP
        Apple Daily;
        CCTV;
        CGTN;
        China Daily;
        Caixin;
        Asahi Shimbun;
        Yomiuri Shimbun;
        Mainichi Shimbun;
        NHK;
        Chosun Ilbo;
        Korean Central News Agency; KCNA
        Korea Herald;
        Al-Ahram;
        Al-Masry Al-Youm;
        Mada Masr;
        Asharq al-Awsat; Asharq Al-Awsat
        Al-Hayat;
        Al-Manar;
        An-Nahar;
        SANA; Syrian Arab News Agency
        Petra News Agency;
        Saudi Press Agency; SPA
        WAM;
        Fars; Fars News Agency
        Tasnim; Tasnim News Agency
        Mehr; Mehr News Agency
        ISNA;
        Hurriyet;
        Cumhuriyet;
        Daily Sabah;
        Yedioth Ahronoth;
        Maariv;
        Daily Nation;
        Daily Trust;
        ThisDay;
        Premium Times;
        Channels Television; Channels TV
        Daily Graphic;
        Daily Maverick;
        News24;
        SABC;
        Daily Monitor;
        New Vision;
        Radio Okapi;
        Radio Dabanga;
        Sudan Tribune;
        Addis Standard;
        Garowe Online;
        El Universal;
        La Jornada;
        El Tiempo;
        El Espectador;
        El Nacional;
        Telesur; teleSUR
        Granma;
        La Prensa;
        Clarin; Clarín
        La Nacion; La Nación
        Folha de S.Paulo;
        O Globo;
        Estadao;
        El Comercio;
        El Mercurio;
        Ukrainska Pravda;
        Kyiv Post;
        Meduza;
        Vedomosti;
        Gazeta Wyborcza;
        ANSA;
        EFE;
        Lusa;
        Australian Broadcasting Corporation;
        Sydney Morning Herald;
        Radio New Zealand; RNZ
        """
}
