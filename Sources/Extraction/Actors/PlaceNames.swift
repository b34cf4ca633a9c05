/// Well-known places that are no states. Written by hand from general knowledge of the world's map.
enum PlaceNames {
    // swift-format-ignore
    /// A row: name; other spellings.
    static let spelled = """
        Africa; Sub-Saharan Africa
        Aleppo; Halab
        Antarctica; Antarctic
        Arctic; Arctic Circle, High North
        Asia;
        Southeast Asia; South-East Asia
        Central Asia;
        South Asia;
        East Asia;
        Middle East; Mideast, Near East
        Gulf; Persian Gulf, Arabian Gulf
        Balkans; Balkan Peninsula, Balkan
        Western Balkans; West Balkans
        Baltics; Baltic states, Baltic States
        Caucasus; South Caucasus, North Caucasus
        Crimea; Crimean Peninsula, Crimean peninsula
        Donbas; Donbass
        Europe; continental Europe
        Central Europe;
        Eastern Europe; East Europe
        Western Europe;
        Southeast Europe; South-Eastern Europe, South-East Europe, Southeastern Europe
        Scandinavia;
        Horn of Africa;
        Latin America;
        North America;
        South America;
        Central America;
        Caribbean;
        Maghreb;
        Sahel;
        Sahara;
        Levant;
        Oceania;
        Gaza; Gaza Strip
        West Bank;
        East Jerusalem;
        Golan Heights;
        Sinai; Sinai Peninsula, Sinai peninsula
        Kashmir; Jammu and Kashmir
        Punjab;
        Kurdistan; Iraqi Kurdistan, Kurdistan Region
        Chechnya; Chechen Republic
        Dagestan;
        Ingushetia;
        North Ossetia;
        Tatarstan;
        Siberia;
        Vojvodina;
        Republika Srpska;
        Herzegovina;
        Darfur;
        Tigray;
        Biafra;
        Katanga;
        North Kivu;
        South Kivu;
        Kordofan;
        Puntland;
        Xinjiang;
        Manchuria;
        Aceh;
        Mindanao;
        Catalonia;
        Basque Country;
        Flanders;
        Wallonia;
        Bavaria;
        Saxony;
        Prussia;
        Silesia;
        Galicia;
        Transylvania;
        Sicily;
        Sardinia;
        Corsica;
        Crete;
        Lombardy;
        Tuscany;
        Normandy;
        Brittany;
        Provence;
        Alsace;
        Andalusia;
        Anatolia;
        Kandahar;
        Helmand;
        Waziristan; North Waziristan, South Waziristan
        Balochistan; Baluchistan
        Sindh;
        Khyber Pakhtunkhwa;
        Fallujah; Falluja
        Kirkuk;
        Kyivan Rus;
        Nagasaki;
        Kharkiv; Kharkov
        Odesa; Odessa
        Lviv; Lvov
        Dnipro; Dnipropetrovsk
        Zaporizhzhia; Zaporozhye
        Mumbai; Bombay
        Kolkata; Calcutta
        Chennai; Madras
        Bengaluru; Bangalore
        Ho Chi Minh City;
        Saint Petersburg; St. Petersburg, St Petersburg, Leningrad
        Istanbul; Constantinople
        Izmir;
        Thessaloniki; Salonika
        Mitrovica; Mitrovicë, Kosovska Mitrovica
        Guantanamo Bay; Guantanamo, Guantánamo
        Camp David;
        Ground Zero;
        Wall Street;
        Silicon Valley;
        Capitol Hill;
        Tiananmen Square;
        Tahrir Square;
        Red Square;
        Times Square;
        Hyde Park;
        Black Sea;
        Red Sea;
        Dead Sea;
        Caspian Sea; Caspian
        Baltic Sea; Baltic
        North Sea;
        Adriatic Sea; Adriatic
        Aegean Sea; Aegean
        South China Sea;
        East China Sea;
        Sea of Japan;
        Mediterranean Sea; Mediterranean
        Atlantic Ocean; Atlantic
        Pacific Ocean; Pacific
        Indian Ocean;
        Gulf of Mexico;
        Gulf of Aden;
        Bay of Bengal;
        Strait of Hormuz; Straits of Hormuz
        Suez Canal; Suez
        Panama Canal;
        English Channel;
        Taiwan Strait;
        Korean Peninsula; Korean peninsula
        Korea;
        Nile; River Nile
        Danube; River Danube
        Rhine;
        Volga;
        Euphrates;
        Tigris;
        Amazon;
        Mekong;
        Himalayas; Himalaya
        Alps;
        Andes;
        Urals;
        New York City; NYC
        Los Angeles; L.A.
        Washington state;
        """

    // swift-format-ignore
    /// Cities and parts of federal states, each a place of its own.
    static let cities = """
        Aachen, Aberdeen, Abbottabad, Acapulco, Aden, Adelaide, Agra, Ahmedabad, Alexandria, Algeciras, Almaty,
        Amritsar,
        Anbar, Anchorage, Antalya, Antwerp, Aqaba, Arusha, Atlanta, Auckland, Augsburg, Auschwitz, Avignon, Baghlan,
        Bakhmut, Bali,
        Baltimore, Banda Aceh, Banja Luka, Barcelona, Bari, Basel, Basra, Belgorod, Bengal, Benghazi, Bergen,
        Bilbao, Birmingham, Bologna,
        Bordeaux, Boston, Bremen, Brest, Brighton, Brisbane, Bristol, Brno, Bruges, Bucha, Buffalo, Bursa, Busan,
        Calais, Calgary,
        Cali, Cambridge, Cancun, Canterbury, Cape Town, Casablanca, Catania, Charlotte, Chernobyl, Chicago,
        Chittagong, Cleveland, Cologne,
        Constanta, Cordoba, Coventry, Cracow, Dallas, Damietta, Dayton, Denver, Derry, Detroit, Diyarbakir, Donetsk,
        Dover, Dresden, Dubai,
        Dubrovnik, Durban, Düsseldorf, Edmonton, Eindhoven, Entebbe, Erbil, Essen, Faisalabad, Florence, Frankfurt,
        Fukushima, Galway,
        Gdansk, Geneva, Genoa, Ghent, Glasgow, Goma, Gothenburg, Granada, Graz, Grozny, Guadalajara, Guangzhou,
        Haifa, Hamburg, Hannover,
        Hanover, Hebron, Heidelberg, Herat, Hiroshima, Hodeidah, Homs, Houston, Hyderabad, Idlib, Innsbruck,
        Irkutsk, Islamabad, Jaffa,
        Jaffna, Jalalabad, Jeddah, Jenin, Johannesburg, Kaliningrad, Kano, Karachi, Karbala, Kassel, Kazan, Kherson,
        Khan Younis, Kobe,
        Kosice, Kraków, Kramatorsk, Kunduz, Kursk, Kyoto, Lagos, Lahore, Larnaca, Las Vegas, Latakia, Lausanne,
        Leeds, Leicester,
        Leipzig, Leuven, Lille, Linz, Liverpool, Lockerbie, Luhansk, Luxor, Lyon, Lyons, Maastricht, Macau, Malaga,
        Malmö, Manchester, Mannheim, Maribor, Mariupol, Marrakech, Marseille, Marseilles, Mazar-i-Sharif, Mecca,
        Medellin, Medina,
        Melbourne, Memphis, Miami, Milan, Milwaukee, Minneapolis, Mombasa, Monterrey, Montreal, Mostar, Mosul,
        Multan, Munich, Murmansk,
        Mykolaiv, Nablus, Nagoya, Najaf, Nantes, Naples, Nashville, Nasiriyah, Newcastle, New Orleans, Nice, Niš,
        Nottingham, Novi Sad,
        Novosibirsk, Nuremberg, Oradour, Orlando, Osaka, Ostrava, Oxford, Palermo, Palmyra, Pakrac, Peshawar, Perth,
        Philadelphia, Phoenix, Phuket,
        Pittsburgh, Plovdiv, Poltava, Porto, Portland, Portsmouth, Potsdam, Poznan, Qom, Quebec City, Quetta, Rafah,
        Raqqa, Rawalpindi, Rijeka,
        Rio de Janeiro, Rostov, Rotterdam, Rouen, Salzburg, Samara, Samarkand, Samarra, San Diego, San Francisco,
        São Paulo,
        Sapporo, Seattle, Sevastopol, Seville, Shanghai, Sharm el-Sheikh, Sharm el Sheikh, Sheffield, Shenzhen,
        Shiraz, Sidon, Sirte, Smolensk,
        Sochi, Southampton, Split, Srebrenica, Srinagar, St. Louis, Stalingrad, Strasbourg, Stuttgart, Sumy,
        Surabaya, Sydney, Szczecin,
        Tabriz, Taif, Tampa, Tashkent, Tikrit, Timbuktu, Tora Bora, Toronto, Toulouse, Trieste, Trondheim,
        Tskhinvali, Turin, Tuzla, Tyre,
        Utrecht, Valencia, Vancouver, Varna, Venice, Verona, Veracruz, Vladivostok, Volgograd, Vukovar, Wroclaw,
        Wuhan, Xian, Yalta, Yekaterinburg, Ypres,
        York, Zadar, Zaragoza, Zürich, The Hague, Hague, New York, Alabama, Alaska, Arizona, Arkansas, California,
        Colorado, Connecticut, Delaware,
        Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland,
        Massachusetts, Michigan,
        Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico,
        New York State, North Carolina,
        North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee,
        Texas, Utah, Vermont,
        Virginia, West Virginia, Wisconsin, Wyoming, New England, Midwest, District of Columbia, Alberta,
        British Columbia, Manitoba, Newfoundland, Nova Scotia,
        Ontario, Quebec, Saskatchewan, Yukon, New South Wales, Queensland, Tasmania, South Australia,
        Western Australia, Gujarat, Kerala, Bihar,
        Uttar Pradesh, Maharashtra, Assam, Rajasthan, Tamil Nadu, Karnataka, West Bengal, Guangdong, Sichuan, Hunan,
        Hubei, Yunnan, Inner Mongolia,
        Chiapas, Sinaloa, Chihuahua, Tijuana, Ciudad Juarez, Bermuda, Gibraltar, Guam, Falkland Islands, Falklands,
        Canary Islands, Martinique, Guadeloupe,
        Curacao, Aruba, Zanzibar, Réunion, Madeira, Azores, Java, Sumatra, Borneo, Sulawesi, Luzon, Okinawa,
        Hokkaido, Honshu, Kuril Islands,
        Brooklyn, Manhattan, Queens, Bronx, Hollywood, Harlem, Kent, Essex, Sussex, Yorkshire, Cornwall, Devon,
        Lancashire, Surrey, Heathrow
        """
}
