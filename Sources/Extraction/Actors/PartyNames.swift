/// Parties and movements known beyond their country. A row: name; other forms. Written by hand from general knowledge.
enum PartyNames {
    // swift-format-ignore
    static let rows = """
        All Progressives Congress; APC
        Peoples Democratic Party; PDP, People's Democratic Party
        All Progressives Grand Alliance; APGA
        National Democratic Congress; NDC
        New Patriotic Party; NPP
        Orange Democratic Movement; ODM
        Wiper Democratic Movement;
        Kenya African National Union; KANU
        Chama Cha Mapinduzi; CCM
        Chadema; CHADEMA
        National Resistance Movement; NRM
        Forum for Democratic Change; FDC
        Rwandan Patriotic Front; RPF
        ZANU-PF; Zanu-PF, Zanu PF, ZANU PF
        Movement for Democratic Change; MDC
        Citizens Coalition for Change; CCC
        Economic Freedom Fighters; EFF
        Inkatha Freedom Party;
        South African Communist Party; SACP
        COSATU; Cosatu
        SWAPO; Swapo
        Frelimo; FRELIMO
        MPLA;
        National Congress Party; NCP
        Umma Party;
        Ethiopian People's Revolutionary Democratic Front; EPRDF
        Tigray People's Liberation Front; TPLF
        Oromo Liberation Front; OLF
        Ennahda; Ennahdha
        Nidaa Tounes;
        Justice and Development Party; PJD
        Istiqlal;
        Polisario Front; Polisario
        Freedom and Justice Party;
        Indian National Congress;
        Aam Aadmi Party; AAP
        Trinamool Congress; TMC, Trinamool
        Samajwadi Party;
        Bahujan Samaj Party; BSP
        Shiv Sena;
        Janata Dal;
        Rashtriya Swayamsevak Sangh; RSS
        Vishwa Hindu Parishad; VHP
        Dravida Munnetra Kazhagam; DMK
        AIADMK;
        Telugu Desam Party; TDP
        Communist Party of India; CPI
        Hurriyat Conference; Hurriyat
        Pakistan Peoples Party; PPP, Pakistan People's Party
        Pakistan Muslim League; Pakistan Muslim League-N
        Pakistan Tehreek-e-Insaf;
        Muttahida Qaumi Movement; MQM
        Awami National Party; ANP
        Jamaat-e-Islami;
        Jamiat Ulema-e-Islam;
        Awami League;
        Bangladesh Nationalist Party; BNP
        Jatiya Party;
        Nepali Congress;
        United National Party; UNP
        Sri Lanka Freedom Party; SLFP
        Sri Lanka Podujana Peramuna; SLPP
        Janatha Vimukthi Peramuna; JVP
        Tamil National Alliance; TNA
        UMNO; Umno, United Malays National Organisation
        Barisan Nasional;
        Pakatan Harapan; Pakatan Rakyat
        Parti Keadilan Rakyat; PKR
        Democratic Action Party; DAP
        People's Action Party; PAP
        Golkar; Golkar Party
        Gerindra;
        PDI-P; Indonesian Democratic Party of Struggle
        Nahdlatul Ulama; NU
        Muhammadiyah;
        Free Papua Movement; OPM
        Pheu Thai; Pheu Thai Party
        Palang Pracharath;
        Move Forward Party;
        National League for Democracy; NLD
        Union Solidarity and Development Party; USDP
        Arakan Army;
        Karen National Union; KNU
        Kachin Independence Army; KIA
        Cambodian People's Party; CPP
        Cambodia National Rescue Party; CNRP
        Communist Party of Vietnam;
        Fretilin; FRETILIN
        Communist Party of China; Chinese Communist Party, CCP
        Kuomintang; KMT
        Democratic Progressive Party; DPP
        Liberal Democratic Party; LDP
        Democratic Party of Japan; DPJ
        Komeito;
        Saenuri Party;
        Workers' Party of Korea;
        AKP;
        Republican People's Party; CHP
        Nationalist Movement Party; MHP
        Peoples' Democratic Party; HDP
        Kurdistan Democratic Party; KDP
        Patriotic Union of Kurdistan; PUK
        Dawa Party; Islamic Dawa Party
        Badr Organization; Badr Organisation
        Mahdi Army; Mehdi Army
        Free Patriotic Movement;
        Amal Movement;
        Kadima;
        Meretz;
        Shas;
        Yesh Atid;
        Yisrael Beiteinu; Yisrael Beitenu
        Popular Front for the Liberation of Palestine; PFLP
        Partido Revolucionario Institucional; PRI
        National Action Party;
        Party of the Democratic Revolution; PRD
        FMLN; Farabundo Marti National Liberation Front
        Nationalist Republican Alliance; ARENA
        Sandinista National Liberation Front; FSLN
        United Socialist Party of Venezuela; PSUV
        Voluntad Popular;
        Movement Toward Socialism; MAS, Movement for Socialism
        Brazilian Social Democracy Party; PSDB
        Brazilian Democratic Movement Party; PMDB
        Justicialist Party;
        People's National Party; PNP
        Jamaica Labour Party; JLP
        United Russia;
        Yabloko;
        Party of Regions;
        Georgian Dream;
        United National Movement; UNM
        Nur Otan;
        Jobbik;
        Fidesz;
        Civic Platform;
        Syriza; SYRIZA
        Golden Dawn;
        Pasok; PASOK
        Podemos;
        Ciudadanos;
        Forza Italia;
        Five Star Movement;
        Sinn Fein; Sinn Féin
        Alternative for Germany; AfD
        Christian Democratic Union; CDU
        Christian Social Union; CSU
        Social Democratic Party; SPD
        """
}
