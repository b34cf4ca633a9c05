/// Organisations that act across the world. A row: name; other forms. Written by hand after their own websites' names.
enum OrganisationNames {
    // swift-format-ignore
    static let international = """
        United Nations; UN, U.N., UNO, United Nations Organization
        UN Security Council; United Nations Security Council, U.N. Security Council, UNSC, Security Council
        UN General Assembly; United Nations General Assembly, U.N. General Assembly, UNGA, General Assembly
        UN Human Rights Council; U.N. Human Rights Council, UNHRC
        UN High Commissioner for Refugees; UNHCR, U.N. High Commissioner for Refugees, UN refugee agency,
            U.N. refugee agency
        UN Relief and Works Agency; UNRWA
        UNICEF; United Nations Children's Fund, UN Children's Fund
        UNESCO; United Nations Educational, Scientific and Cultural Organization
        UN Development Programme; UNDP, U.N. Development Program
        UN Office for the Coordination of Humanitarian Affairs; OCHA, UNOCHA
        World Food Programme; WFP, World Food Program
        World Health Organization; WHO, World Health Organisation, W.H.O.
        World Trade Organization; WTO, World Trade Organisation
        World Bank; World Bank Group
        International Monetary Fund; IMF, I.M.F.
        International Atomic Energy Agency; IAEA, I.A.E.A.
        International Labour Organization; ILO
        International Organization for Migration; IOM
        International Criminal Court; ICC
        International Court of Justice; ICJ, World Court
        International Criminal Tribunal for the former Yugoslavia; ICTY
        International Criminal Tribunal for Rwanda; ICTR
        Food and Agriculture Organization; FAO
        European Union; EU, E.U.
        European Commission; EC
        European Parliament;
        European Council;
        European Central Bank; ECB
        European Economic Community; EEC
        European Court of Human Rights; ECHR
        European Court of Justice; ECJ, Court of Justice of the European Union
        EULEX; European Union Rule of Law Mission
        Eurozone; euro zone
        Council of Europe;
        NATO; North Atlantic Treaty Organization, North Atlantic Treaty Organisation, Nato, North Atlantic Alliance,
            Atlantic Alliance
        North Atlantic Council; NAC
        Partnership for Peace; PfP
        Warsaw Pact; Warsaw Treaty Organization
        Organization for Security and Co-operation in Europe; OSCE, O.S.C.E.,
            Organization for Security and Cooperation in Europe
        Organisation for Economic Co-operation and Development; OECD,
            Organization for Economic Cooperation and Development
        Organization of American States; OAS
        Organization of the Petroleum Exporting Countries; OPEC
        Organisation of Islamic Cooperation; OIC, Organization of Islamic Cooperation
        Organisation for the Prohibition of Chemical Weapons; OPCW
        African Union; AU
        Organization of African Unity; OAU
        Economic Community of West African States; ECOWAS
        Southern African Development Community; SADC
        Intergovernmental Authority on Development; IGAD
        Arab League; League of Arab States
        Gulf Cooperation Council; GCC
        Association of Southeast Asian Nations; ASEAN
        Asia-Pacific Economic Cooperation; APEC
        Shanghai Cooperation Organisation; SCO, Shanghai Cooperation Organization
        Commonwealth of Independent States; CIS
        Collective Security Treaty Organization; CSTO
        Eurasian Economic Union; EAEU
        South Asian Association for Regional Cooperation; SAARC
        Mercosur; Mercosul
        League of Nations;
        Commonwealth of Nations; Commonwealth
        Non-Aligned Movement; NAM
        Group of Seven; G7, G-7
        Group of Eight; G8, G-8
        Group of Twenty; G20, G-20
        BRICS;
        Quint;
        Middle East Quartet; Quartet
        Contact Group;
        Interpol; INTERPOL
        Europol;
        Frontex;
        International Committee of the Red Cross; ICRC, Red Cross, International Red Cross
        International Federation of Red Cross and Red Crescent Societies; IFRC
        Red Crescent;
        Amnesty International; Amnesty
        Human Rights Watch; HRW
        Médecins Sans Frontières; MSF, Doctors Without Borders, Medecins Sans Frontieres
        Reporters Without Borders; RSF
        Committee to Protect Journalists; CPJ
        Greenpeace;
        Oxfam;
        Save the Children;
        Transparency International;
        International Crisis Group; ICG
        International Olympic Committee; IOC
        FIFA; Fifa
        UEFA; Uefa
        World Economic Forum; WEF
        Freedom House;
        """

    // swift-format-ignore
    /// Agencies, parties and companies of one country that are known beyond it.
    static let national = """
        Central Intelligence Agency; CIA, C.I.A.
        Federal Bureau of Investigation; FBI, F.B.I.
        National Security Agency; NSA
        National Security Council; NSC
        Department of Defense; Pentagon, US Department of Defense, U.S. Department of Defense, Defense Department
        State Department; US State Department, U.S. State Department, Department of State
        Department of Justice; Justice Department, DOJ, DoJ
        Department of Homeland Security; DHS, Homeland Security
        US Treasury; Treasury, U.S. Treasury, Treasury Department, Department of the Treasury
        Federal Reserve; Fed, US Federal Reserve, U.S. Federal Reserve
        US Congress; U.S. Congress, Congress, United States Congress
        US Senate; U.S. Senate, Senate, United States Senate
        House of Representatives; US House of Representatives, U.S. House of Representatives
        US Supreme Court; U.S. Supreme Court
        Joint Chiefs of Staff; joint chiefs of staff, Joint Chiefs
        NASA; Nasa
        USAID; US Agency for International Development, U.S. Agency for International Development
        House of Commons; Commons
        House of Lords;
        MI5; Security Service
        MI6; Secret Intelligence Service
        Foreign Office; Foreign and Commonwealth Office
        Scotland Yard; Metropolitan Police
        KGB;
        FSB; Federal Security Service
        GRU;
        State Duma; Duma
        Mossad;
        Shin Bet;
        Knesset;
        Bundestag;
        Bundesbank;
        Inter-Services Intelligence; ISI
        Republican Party; GOP
        Democratic Party;
        Labour Party; Labour
        Conservative Party; Tories
        Likud;
        Fatah;
        Muslim Brotherhood;
        African National Congress; ANC
        Bharatiya Janata Party; BJP
        Gazprom;
        Rosneft;
        Google;
        Microsoft;
        Facebook;
        Twitter;
        YouTube;
        BP; British Petroleum
        Shell; Royal Dutch Shell
        ExxonMobil; Exxon Mobil
        Boeing;
        Airbus;
        Lockheed Martin;
        General Motors; GM
        Ford Motor Company;
        Goldman Sachs;
        Halliburton;
        Toyota;
        Samsung;
        Huawei;
        Harvard University; Harvard
        Oxford University; University of Oxford
        Cambridge University; University of Cambridge
        Massachusetts Institute of Technology; MIT
        """
}
