/// Companies, clubs, armed bands and bodies of the world that are known beyond their country. A row: name; other forms.
/// Written by hand from general knowledge.
enum CompanyNames {
    // swift-format-ignore
    static let rows = """
        WhatsApp;
        Instagram;
        TikTok;
        WeChat;
        Telegram;
        Tencent;
        Alibaba; Alibaba Group
        Baidu;
        ZTE;
        Lenovo;
        Xiaomi;
        Foxconn;
        TSMC;
        Sony;
        Panasonic;
        Toshiba;
        Hitachi;
        Nissan;
        Honda;
        Mitsubishi;
        Hyundai; Hyundai Motor
        LG; LG Electronics
        Daewoo;
        Posco; POSCO
        Sinopec;
        PetroChina;
        CNOOC;
        Gazprom Neft;
        Lukoil;
        Yukos;
        Sberbank;
        Aeroflot;
        Rosatom;
        Naftogaz;
        Aramco; Saudi Aramco
        ADNOC;
        Qatar Airways;
        Emirates Airline;
        Etihad; Etihad Airways
        Turkish Airlines;
        EgyptAir;
        Ethiopian Airlines;
        Kenya Airways;
        South African Airways;
        Royal Air Maroc;
        Air India;
        IndiGo;
        Jet Airways;
        Lion Air;
        AirAsia;
        Malaysia Airlines;
        Singapore Airlines;
        Thai Airways;
        Cathay Pacific;
        Qantas;
        Tata; Tata Group, Tata Steel, Tata Motors
        Reliance; Reliance Industries
        Infosys;
        Wipro;
        Adani; Adani Group
        Mahindra;
        Bharti Airtel; Airtel
        Vodafone;
        Safaricom;
        MTN; MTN Group
        Dangote; Dangote Group
        Eskom;
        Transnet;
        Anglo American;
        De Beers;
        BHP; BHP Billiton
        Rio Tinto;
        Glencore;
        Vale SA;
        Petrobras;
        Odebrecht;
        Embraer;
        PDVSA; Petroleos de Venezuela
        Pemex; PEMEX
        Cemex;
        Televisa;
        Ecopetrol;
        Avianca;
        YPF;
        Codelco;
        Petronas;
        Pertamina;
        Temasek;
        Chevron;
        ConocoPhillips;
        TotalEnergies;
        Eni; ENI
        Repsol;
        Statoil; Equinor
        Siemens;
        Volkswagen;
        Daimler;
        BMW;
        Renault;
        Peugeot;
        Fiat;
        Nokia;
        Ericsson;
        Philips;
        Nestle; Nestlé
        Unilever;
        Novartis;
        Roche;
        GlaxoSmithKline; GSK
        AstraZeneca;
        Pfizer;
        Sinovac;
        Sinopharm;
        HSBC;
        Barclays;
        Standard Chartered;
        Deutsche Bank;
        UBS;
        Credit Suisse;
        BNP Paribas;
        Citigroup; Citibank
        JPMorgan; JPMorgan Chase, JP Morgan
        Morgan Stanley;
        Merrill Lynch;
        Lehman Brothers;
        Moody's;
        Fitch; Fitch Ratings
        Coca-Cola;
        PepsiCo; Pepsi
        McDonald's;
        Starbucks;
        Walmart; Wal-Mart
        Adidas;
        Uber;
        Netflix;
        Intel;
        IBM;
        Tesla;
        SpaceX;
        Chrysler;
        General Electric; GE
        Raytheon;
        Northrop Grumman;
        BAE Systems;
        Alstom;
        Caterpillar;
        Maersk;
        Ikea; IKEA
        Blackwater;
        G4S;
        Manchester United; Man United
        Manchester City;
        Chelsea; Chelsea FC
        Arsenal;
        Liverpool FC;
        Tottenham Hotspur; Tottenham
        Everton;
        Real Madrid;
        FC Barcelona;
        Atletico Madrid;
        Bayern Munich;
        Borussia Dortmund;
        Juventus;
        AC Milan;
        Inter Milan;
        Paris Saint-Germain; PSG
        Ajax;
        Benfica;
        Galatasaray;
        Fenerbahce;
        Besiktas;
        Al Ahly; Al-Ahly
        Zamalek;
        Al-Hilal;
        Kaizer Chiefs;
        Orlando Pirates;
        Mamelodi Sundowns;
        TP Mazembe;
        Gor Mahia;
        Asante Kotoko;
        Hearts of Oak;
        Boca Juniors;
        River Plate;
        Flamengo;
        Corinthians;
        Mumbai Indians;
        Chennai Super Kings;
        Kolkata Knight Riders;
        BCCI; Board of Control for Cricket in India
        Confederation of African Football; CAF
        Asian Football Confederation; AFC
        International Cricket Council;
        IAAF; World Athletics
        WADA; World Anti-Doping Agency
        Ahrar al-Sham;
        Kataib Hezbollah;
        Lashkar-e-Jhangvi;
        Tehreek-e-Taliban Pakistan; Tehrik-i-Taliban Pakistan, TTP
        Hizbul Mujahideen;
        Los Zetas; Zetas
        Sinaloa Cartel;
        Mara Salvatrucha; MS-13
        Yakuza;
        Falun Gong;
        Aum Shinrikyo;
        World Vision;
        CARE International;
        Mercy Corps;
        Islamic Relief;
        Caritas;
        ActionAid;
        Global Witness;
        International Rescue Committee; IRC
        Norwegian Refugee Council; NRC
        Physicians for Human Rights;
        WikiLeaks; Wikileaks
        Carter Center;
        Clinton Foundation;
        Gates Foundation;
        Asian Development Bank; ADB
        African Development Bank; AfDB
        Islamic Development Bank;
        Inter-American Development Bank; IDB
        International Finance Corporation; IFC
        European Bank for Reconstruction and Development; EBRD
        Organisation of the Petroleum Exporting Countries;
        International Energy Agency; IEA
        International Maritime Organization; IMO
        International Civil Aviation Organization; ICAO
        International Telecommunication Union; ITU
        World Intellectual Property Organization; WIPO
        World Meteorological Organization; WMO
        UNAIDS;
        UN Women;
        UNFPA; UN Population Fund, United Nations Population Fund
        UNEP; UN Environment Programme, United Nations Environment Programme
        UNODC; UN Office on Drugs and Crime
        UNCTAD;
        Caricom; CARICOM, Caribbean Community
        UNASUR; Unasur
        CELAC;
        East African Community; EAC
        COMESA; Comesa
        Pacific Islands Forum;
        """
}
