/// The states of the world, with territories under dispute and states that are no more.
///
/// A row: name; other forms; seats of government; peoples, plural and singular; adjectives. After the lists of the
/// United Nations' members and observers and of ISO 3166, with the usual English names; written by hand.
enum StateNames {
    // swift-format-ignore
    static let europe = """
        Albania; Republic of Albania; Tirana, Tiranë; Albanians, Albanian; Albanian
        Andorra; ; Andorra la Vella; Andorrans, Andorran; Andorran
        Armenia; Republic of Armenia; Yerevan; Armenians, Armenian; Armenian
        Austria; Republic of Austria; Vienna; Austrians, Austrian; Austrian
        Azerbaijan; Republic of Azerbaijan; Baku; Azerbaijanis, Azeris, Azerbaijani, Azeri; Azerbaijani, Azeri
        Belarus; Republic of Belarus, Byelorussia, Belorussia; Minsk; Belarusians, Belarusian,
            Belarussians; Belarusian, Belarussian
        Belgium; Kingdom of Belgium; ; Belgians, Belgian; Belgian
        Bosnia and Herzegovina; Bosnia, Bosnia-Herzegovina, Bosnia-Hercegovina, BiH; Sarajevo; Bosnians,
            Bosnian; Bosnian
        Bulgaria; Republic of Bulgaria; Sofia; Bulgarians, Bulgarian; Bulgarian
        Croatia; Republic of Croatia; Zagreb; Croats, Croatians, Croat, Croatian; Croatian, Croat
        Cyprus; Republic of Cyprus; Nicosia; Cypriots, Cypriot; Cypriot
        Czech Republic; Czechia; Prague; Czechs, Czech; Czech
        Denmark; Kingdom of Denmark; Copenhagen; Danes, Dane; Danish
        Estonia; Republic of Estonia; Tallinn; Estonians, Estonian; Estonian
        Finland; Republic of Finland; Helsinki; Finns, Finn; Finnish
        France; French Republic; Paris; Frenchmen; French
        Georgia; Republic of Georgia; Tbilisi; Georgians, Georgian; Georgian
        Germany; Federal Republic of Germany; Berlin; Germans, German; German
        Greece; Hellenic Republic; Athens; Greeks, Greek; Greek, Hellenic
        Hungary; Republic of Hungary; Budapest; Hungarians, Hungarian; Hungarian
        Iceland; Republic of Iceland; Reykjavik, Reykjavík; Icelanders, Icelander; Icelandic
        Ireland; Republic of Ireland, Irish Republic; Dublin; Irishmen; Irish
        Italy; Italian Republic; Rome; Italians, Italian; Italian
        Kosovo; Republic of Kosovo, Kosova; Pristina, Prishtina, Priština; Kosovars, Kosovans, Kosovar; Kosovar,
            Kosovan
        Latvia; Republic of Latvia; Riga; Latvians, Latvian; Latvian
        Liechtenstein; Principality of Liechtenstein; Vaduz; Liechtensteiners; Liechtenstein
        Lithuania; Republic of Lithuania; Vilnius; Lithuanians, Lithuanian; Lithuanian
        Luxembourg; Grand Duchy of Luxembourg; ; Luxembourgers; Luxembourgish
        Malta; Republic of Malta; Valletta; Maltese; Maltese
        Moldova; Republic of Moldova, Moldavia; Chisinau, Chișinău, Kishinev; Moldovans, Moldovan; Moldovan
        Monaco; Principality of Monaco; ; Monegasques; Monegasque
        Montenegro; Republic of Montenegro; Podgorica; Montenegrins, Montenegrin; Montenegrin
        Netherlands; Holland, Kingdom of the Netherlands; Amsterdam; Dutchmen; Dutch
        North Macedonia; Macedonia, Republic of Macedonia, Republic of North Macedonia, FYROM,
            Former Yugoslav Republic of Macedonia; Skopje; Macedonians, Macedonian; Macedonian
        Norway; Kingdom of Norway; Oslo; Norwegians, Norwegian; Norwegian
        Poland; Republic of Poland; Warsaw; Poles, Pole; Polish
        Portugal; Portuguese Republic; Lisbon; Portuguese; Portuguese
        Romania; Republic of Romania; Bucharest; Romanians, Romanian; Romanian
        Russia; Russian Federation; Moscow; Russians, Russian; Russian
        San Marino; Republic of San Marino; ; Sammarinese; Sammarinese
        Serbia; Republic of Serbia; Belgrade, Beograd; Serbs, Serbians, Serb, Serbian; Serbian, Serb
        Slovakia; Slovak Republic; Bratislava; Slovaks, Slovak; Slovak, Slovakian
        Slovenia; Republic of Slovenia; Ljubljana; Slovenes, Slovenians, Slovene; Slovenian, Slovene
        Spain; Kingdom of Spain; Madrid; Spaniards, Spaniard; Spanish
        Sweden; Kingdom of Sweden; Stockholm; Swedes, Swede; Swedish
        Switzerland; Swiss Confederation; Bern, Berne; ; Swiss
        Turkey; Türkiye, Republic of Turkey, Republic of Türkiye; Ankara; Turks, Turk; Turkish
        Ukraine; ; Kyiv, Kiev; Ukrainians, Ukrainian; Ukrainian
        United Kingdom; UK, U.K., Britain, Great Britain,
            United Kingdom of Great Britain and Northern Ireland; London; Britons, Brits, Briton; British
        Vatican City; Vatican, Holy See; ; ; Vatican
        """

    // swift-format-ignore
    static let asia = """
        Afghanistan; Islamic Emirate of Afghanistan, Islamic Republic of Afghanistan; Kabul; Afghans, Afghan; Afghan
        Bahrain; Kingdom of Bahrain; Manama; Bahrainis, Bahraini; Bahraini
        Bangladesh; ; Dhaka, Dacca; Bangladeshis, Bangladeshi; Bangladeshi
        Bhutan; Kingdom of Bhutan; Thimphu; Bhutanese; Bhutanese
        Brunei; Brunei Darussalam; Bandar Seri Begawan; Bruneians; Bruneian
        Cambodia; Kingdom of Cambodia, Kampuchea; Phnom Penh; Cambodians, Cambodian; Cambodian
        China; People's Republic of China, PRC, Communist China; Beijing, Peking; ; Chinese
        East Timor; Timor-Leste; Dili; East Timorese, Timorese; Timorese, East Timorese
        India; Republic of India; New Delhi, Delhi; Indians, Indian; Indian
        Indonesia; Republic of Indonesia; Jakarta; Indonesians, Indonesian; Indonesian
        Iran; Islamic Republic of Iran, Islamic Republic, Persia; Tehran, Teheran; Iranians, Iranian; Iranian, Persian
        Iraq; Republic of Iraq; Baghdad; Iraqis, Iraqi; Iraqi
        Israel; State of Israel; Jerusalem, Tel Aviv; Israelis, Israeli; Israeli
        Japan; ; Tokyo; ; Japanese
        Jordan; Hashemite Kingdom of Jordan; Amman; Jordanians, Jordanian; Jordanian
        Kazakhstan; Republic of Kazakhstan; Astana, Nur-Sultan; Kazakhs, Kazakhstanis, Kazakh; Kazakh, Kazakhstani
        Kuwait; State of Kuwait; Kuwait City; Kuwaitis, Kuwaiti; Kuwaiti
        Kyrgyzstan; Kyrgyz Republic, Kirghizia; Bishkek; Kyrgyzstanis; Kyrgyz
        Laos; Lao People's Democratic Republic; Vientiane; Laotians, Laotian; Laotian, Lao
        Lebanon; Lebanese Republic; Beirut; Lebanese; Lebanese
        Malaysia; ; Kuala Lumpur; Malaysians, Malaysian; Malaysian
        Maldives; Republic of Maldives; Malé; Maldivians, Maldivian; Maldivian
        Mongolia; ; Ulaanbaatar, Ulan Bator; Mongolians, Mongols, Mongolian; Mongolian
        Myanmar; Burma; Naypyidaw, Yangon, Rangoon; Burmese; Burmese, Myanmarese
        Nepal; ; Kathmandu; Nepalis, Nepali; Nepalese, Nepali
        North Korea; Democratic People's Republic of Korea, DPRK, N. Korea; Pyongyang; North Koreans,
            North Korean; North Korean
        Oman; Sultanate of Oman; Muscat; Omanis, Omani; Omani
        Pakistan; Islamic Republic of Pakistan; Islamabad; Pakistanis, Pakistani; Pakistani
        Palestine; State of Palestine, Palestinian Authority,
            Palestinian National Authority; Ramallah; Palestinians, Palestinian; Palestinian
        Philippines; Republic of the Philippines; Manila; Filipinos, Filipino; Philippine, Filipino
        Qatar; State of Qatar; Doha; Qataris, Qatari; Qatari
        Saudi Arabia; Kingdom of Saudi Arabia, KSA; Riyadh; Saudis, Saudi; Saudi, Saudi Arabian
        Singapore; Republic of Singapore; ; Singaporeans, Singaporean; Singaporean
        South Korea; Republic of Korea, S. Korea; Seoul; South Koreans, South Korean; South Korean
        Sri Lanka; Ceylon; Colombo; Sri Lankans, Sri Lankan; Sri Lankan
        Syria; Syrian Arab Republic; Damascus; Syrians, Syrian; Syrian
        Taiwan; Republic of China, Chinese Taipei; Taipei; Taiwanese; Taiwanese
        Tajikistan; Republic of Tajikistan; Dushanbe; Tajiks, Tajik; Tajik
        Thailand; Kingdom of Thailand, Siam; Bangkok; Thais; Thai
        Turkmenistan; ; Ashgabat; Turkmens, Turkmen; Turkmen
        United Arab Emirates; UAE, U.A.E., Emirates; Abu Dhabi; Emiratis, Emirati; Emirati
        Uzbekistan; Republic of Uzbekistan; Tashkent; Uzbeks, Uzbek; Uzbek
        Vietnam; Viet Nam, Socialist Republic of Vietnam; Hanoi; ; Vietnamese
        Yemen; Republic of Yemen; Sanaa, Sana'a; Yemenis, Yemeni; Yemeni
        """

    // swift-format-ignore
    static let africa = """
        Algeria; ; Algiers; Algerians, Algerian; Algerian
        Angola; ; Luanda; Angolans, Angolan; Angolan
        Benin; Dahomey; Porto-Novo; Beninese; Beninese
        Botswana; ; Gaborone; Batswana; Botswanan
        Burkina Faso; Upper Volta; Ouagadougou; Burkinabe; Burkinabe
        Burundi; ; Gitega, Bujumbura; Burundians, Burundian; Burundian
        Cameroon; ; Yaounde, Yaoundé; Cameroonians, Cameroonian; Cameroonian
        Cape Verde; Cabo Verde; Praia; Cape Verdeans; Cape Verdean
        Central African Republic; CAR; Bangui; Central Africans; Central African
        Chad; Republic of Chad; N'Djamena, Ndjamena; Chadians, Chadian; Chadian
        Comoros; Union of the Comoros; Moroni; Comorians; Comorian
        Democratic Republic of the Congo; Democratic Republic of Congo, DRC, DR Congo, Zaire,
            Congo-Kinshasa; Kinshasa; Congolese; Congolese
        Djibouti; Republic of Djibouti; ; Djiboutians; Djiboutian
        Egypt; Arab Republic of Egypt; Cairo; Egyptians, Egyptian; Egyptian
        Equatorial Guinea; ; Malabo; Equatorial Guineans; Equatorial Guinean
        Eritrea; ; Asmara; Eritreans, Eritrean; Eritrean
        Eswatini; Swaziland; Mbabane; Swazis; Swazi
        Ethiopia; ; Addis Ababa; Ethiopians, Ethiopian; Ethiopian
        Gabon; Gabonese Republic; Libreville; Gabonese; Gabonese
        Gambia; ; Banjul; Gambians, Gambian; Gambian
        Ghana; ; Accra; Ghanaians, Ghanaian; Ghanaian
        Guinea; Republic of Guinea; Conakry; Guineans, Guinean; Guinean
        Guinea-Bissau; Guinea Bissau; Bissau; Bissau-Guineans; Bissau-Guinean
        Ivory Coast; Côte d'Ivoire, Cote d'Ivoire; Yamoussoukro, Abidjan; Ivorians, Ivorian; Ivorian
        Kenya; Republic of Kenya; Nairobi; Kenyans, Kenyan; Kenyan
        Lesotho; Kingdom of Lesotho; Maseru; Basotho; Basotho
        Liberia; ; Monrovia; Liberians, Liberian; Liberian
        Libya; Libyan Arab Jamahiriya; Tripoli; Libyans, Libyan; Libyan
        Madagascar; ; Antananarivo; Malagasy; Malagasy
        Malawi; ; Lilongwe; Malawians, Malawian; Malawian
        Mali; Republic of Mali; Bamako; Malians, Malian; Malian
        Mauritania; ; Nouakchott; Mauritanians, Mauritanian; Mauritanian
        Mauritius; ; Port Louis; Mauritians; Mauritian
        Morocco; Kingdom of Morocco; Rabat; Moroccans, Moroccan; Moroccan
        Mozambique; ; Maputo; Mozambicans, Mozambican; Mozambican
        Namibia; ; Windhoek; Namibians, Namibian; Namibian
        Niger; Republic of Niger; Niamey; Nigeriens, Nigerien; Nigerien
        Nigeria; Federal Republic of Nigeria; Abuja; Nigerians, Nigerian; Nigerian
        Republic of the Congo; Congo, Republic of Congo, Congo-Brazzaville; Brazzaville; ; Congolese
        Rwanda; ; Kigali; Rwandans, Rwandan; Rwandan
        Sao Tome and Principe; São Tomé and Príncipe; ; ; Santomean
        Senegal; ; Dakar; Senegalese; Senegalese
        Seychelles; ; Victoria; Seychellois; Seychellois
        Sierra Leone; ; Freetown; Sierra Leoneans; Sierra Leonean
        Somalia; Federal Republic of Somalia; Mogadishu; Somalis, Somali; Somali
        South Africa; Republic of South Africa; Pretoria; South Africans, South African; South African
        South Sudan; ; Juba; South Sudanese; South Sudanese
        Sudan; Republic of the Sudan; Khartoum; Sudanese; Sudanese
        Tanzania; Tanganyika; Dodoma, Dar es Salaam; Tanzanians, Tanzanian; Tanzanian
        Togo; ; Lomé, Lome; Togolese; Togolese
        Tunisia; ; Tunis; Tunisians, Tunisian; Tunisian
        Uganda; ; Kampala; Ugandans, Ugandan; Ugandan
        Zambia; ; Lusaka; Zambians, Zambian; Zambian
        Zimbabwe; Rhodesia; Harare; Zimbabweans, Zimbabwean; Zimbabwean
        """

    // swift-format-ignore
    static let americasAndOceania = """
        Antigua and Barbuda; Antigua; ; Antiguans; Antiguan
        Argentina; Argentine Republic; Buenos Aires; Argentines, Argentinians, Argentine; Argentine, Argentinian
        Australia; Commonwealth of Australia; Canberra; Australians, Australian; Australian
        Bahamas; ; Nassau; Bahamians; Bahamian
        Barbados; ; Bridgetown; Barbadians; Barbadian
        Belize; ; Belmopan; Belizeans; Belizean
        Bolivia; ; La Paz, Sucre; Bolivians, Bolivian; Bolivian
        Brazil; Federative Republic of Brazil; Brasilia, Brasília; Brazilians, Brazilian; Brazilian
        Canada; ; Ottawa; Canadians, Canadian; Canadian
        Chile; Republic of Chile; Santiago; Chileans, Chilean; Chilean
        Colombia; Republic of Colombia; Bogota, Bogotá; Colombians, Colombian; Colombian
        Costa Rica; ; San José, San Jose; Costa Ricans, Costa Rican; Costa Rican
        Cuba; Republic of Cuba; Havana; Cubans, Cuban; Cuban
        Dominica; ; Roseau; Dominicans; Dominican
        Dominican Republic; ; Santo Domingo; ; Dominican
        Ecuador; ; Quito; Ecuadorians, Ecuadoreans, Ecuadorian; Ecuadorian, Ecuadorean
        El Salvador; ; San Salvador; Salvadorans, Salvadoran; Salvadoran
        Fiji; ; Suva; Fijians, Fijian; Fijian
        Grenada; ; ; Grenadians; Grenadian
        Guatemala; ; Guatemala City; Guatemalans, Guatemalan; Guatemalan
        Guyana; ; Georgetown; Guyanese; Guyanese
        Haiti; Republic of Haiti; Port-au-Prince; Haitians, Haitian; Haitian
        Honduras; ; Tegucigalpa; Hondurans, Honduran; Honduran
        Jamaica; ; Kingston; Jamaicans, Jamaican; Jamaican
        Kiribati; ; Tarawa; ; Kiribati
        Marshall Islands; ; Majuro; Marshallese; Marshallese
        Mexico; United Mexican States; Mexico City; Mexicans, Mexican; Mexican
        Micronesia; Federated States of Micronesia; Palikir; Micronesians; Micronesian
        Nauru; ; ; Nauruans; Nauruan
        New Zealand; Aotearoa; Wellington; New Zealanders, New Zealander; New Zealand
        Nicaragua; ; Managua; Nicaraguans, Nicaraguan; Nicaraguan
        Palau; ; ; Palauans; Palauan
        Panama; Republic of Panama; Panama City; Panamanians, Panamanian; Panamanian
        Papua New Guinea; PNG; Port Moresby; Papua New Guineans; Papua New Guinean
        Paraguay; ; Asuncion, Asunción; Paraguayans, Paraguayan; Paraguayan
        Peru; Republic of Peru; Lima; Peruvians, Peruvian; Peruvian
        Saint Kitts and Nevis; St. Kitts and Nevis; ; ; Kittitian
        Saint Lucia; St. Lucia; Castries; Saint Lucians; Saint Lucian
        Saint Vincent and the Grenadines; St. Vincent and the Grenadines; ; ; Vincentian
        Samoa; Western Samoa; Apia; Samoans, Samoan; Samoan
        Solomon Islands; ; Honiara; Solomon Islanders; Solomon Island
        Suriname; Surinam; Paramaribo; Surinamese; Surinamese
        Tonga; ; ; Tongans, Tongan; Tongan
        Trinidad and Tobago; Trinidad; Port of Spain; Trinidadians; Trinidadian
        Tuvalu; ; Funafuti; Tuvaluans; Tuvaluan
        United States; US, U.S., U.S, USA, U.S.A., United States of America, America; Washington, Washington D.C.,
            Washington DC; Americans, American; American
        Uruguay; ; Montevideo; Uruguayans, Uruguayan; Uruguayan
        Vanuatu; ; Port Vila; ni-Vanuatu; Vanuatuan
        Venezuela; Bolivarian Republic of Venezuela; Caracas; Venezuelans, Venezuelan; Venezuelan
        """

    // swift-format-ignore
    static let disputedAndFormer = """
        Abkhazia; Republic of Abkhazia; Sukhumi; Abkhazians, Abkhaz; Abkhaz, Abkhazian
        Austria-Hungary; Austro-Hungarian Empire; ; ; Austro-Hungarian
        Confederate States; Confederate States of America; ; Confederates; Confederate
        Czechoslovakia; Czechoslovak Socialist Republic; ; Czechoslovaks; Czechoslovak
        Donetsk People's Republic; DPR, DNR; ; ;
        East Germany; German Democratic Republic, GDR, DDR; East Berlin; East Germans, East German; East German
        Luhansk People's Republic; LPR, LNR; ; ;
        Nagorno-Karabakh; Artsakh, Nagorny Karabakh, Republic of Artsakh; Stepanakert; ; Karabakh
        Nazi Germany; Third Reich; ; Nazis, Nazi; Nazi
        Northern Cyprus; Turkish Republic of Northern Cyprus, TRNC; ; Turkish Cypriots,
            Turkish Cypriot; Turkish Cypriot
        Ottoman Empire; ; ; Ottomans; Ottoman
        Prussia; Kingdom of Prussia; ; Prussians; Prussian
        Puerto Rico; ; San Juan; Puerto Ricans, Puerto Rican; Puerto Rican
        Hong Kong; ; ; Hong Kongers; Hong Kong
        Greenland; ; Nuuk; Greenlanders; Greenlandic
        Serbia and Montenegro; ; ; ;
        Somaliland; ; Hargeisa; Somalilanders; Somaliland
        South Ossetia; ; Tskhinvali; South Ossetians; South Ossetian
        South Vietnam; Republic of Vietnam; Saigon; South Vietnamese; South Vietnamese
        North Vietnam; ; ; North Vietnamese; North Vietnamese
        Soviet Union; USSR, U.S.S.R., Union of Soviet Socialist Republics, Soviets; ; ; Soviet
        Tibet; ; Lhasa; Tibetans, Tibetan; Tibetan
        Transnistria; Transdniestria; Tiraspol; Transnistrians; Transnistrian
        West Germany; ; Bonn; West Germans, West German; West German
        Western Sahara; Sahrawi Arab Democratic Republic; ; Sahrawis, Sahrawi; Sahrawi
        Yugoslavia; Federal Republic of Yugoslavia, Socialist Federal Republic of Yugoslavia, SFRY,
            FRY; ; Yugoslavs, Yugoslav; Yugoslav, Yugoslavian
        Wales; ; Cardiff; Welshmen; Welsh
        Scotland; ; Edinburgh; Scots, Scot; Scottish
        England; ; ; Englishmen; English
        Northern Ireland; Ulster; Belfast; ; Northern Irish
        """

    // swift-format-ignore
    /// A row: whose seat it is; houses that stand for it wherever they are named; towns that do where they act.
    static let seats = """
        Russia; Kremlin;
        United States; White House, Oval Office;
        United Kingdom; Downing Street, 10 Downing Street, No. 10, Whitehall;
        France; Élysée, Elysee, Élysée Palace, Elysee Palace, Quai d'Orsay;
        China; Zhongnanhai;
        South Korea; Blue House;
        Brazil; Planalto;
        Argentina; Casa Rosada;
        Turkey; Sublime Porte;
        European Union; ; Brussels
        """
}
