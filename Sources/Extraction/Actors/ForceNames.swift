/// Armed forces and armed groups known beyond their country. A row: name; other forms. Written by hand from general
/// knowledge.
enum ForceNames {
    // swift-format-ignore
    static let rows = """
        KFOR; Kosovo Force, K-FOR
        SFOR; Stabilisation Force, Stabilization Force
        IFOR; Implementation Force
        EUFOR;
        ISAF; International Security Assistance Force
        UNPROFOR; United Nations Protection Force
        UNIFIL; United Nations Interim Force in Lebanon
        MINUSMA;
        MONUSCO;
        AMISOM;
        Red Army; Soviet Army
        Wehrmacht;
        Luftwaffe;
        Royal Air Force; RAF
        Royal Navy;
        US Army; U.S. Army, United States Army
        US Navy; U.S. Navy, United States Navy
        US Air Force; U.S. Air Force, United States Air Force
        US Marine Corps; U.S. Marine Corps, Marine Corps, US Marines, U.S. Marines
        US Coast Guard; U.S. Coast Guard
        Navy SEALs; SEALs
        National Guard;
        Black Sea Fleet;
        People's Liberation Army; PLA
        Israel Defense Forces; IDF, Israeli Defense Forces, Israel Defence Forces
        Islamic Revolutionary Guard Corps; IRGC, Revolutionary Guards, Revolutionary Guard,
            Iran's Revolutionary Guards
        Quds Force;
        Syrian Democratic Forces; SDF
        Free Syrian Army; FSA
        People's Protection Units; YPG
        Peshmerga;
        Kurdistan Workers' Party; PKK, Kurdistan Workers Party
        Kosovo Liberation Army; KLA, UÇK
        Yugoslav People's Army; JNA
        Irish Republican Army; IRA, Provisional IRA
        ETA; Basque Homeland and Freedom
        FARC; Revolutionary Armed Forces of Colombia
        National Liberation Army; ELN
        Shining Path;
        Tamil Tigers; LTTE, Liberation Tigers of Tamil Eelam
        Khmer Rouge;
        Viet Cong; Vietcong
        Al-Qaeda; al-Qaeda, Al Qaeda, al Qaeda, al-Qaida, al-Qa'ida, Al-Qaida, al Qaida, Al Qaida, Qaeda
        al-Qaeda in Iraq; al Qaida in Iraq, Al-Qaeda in Iraq, al-Qaida in Iraq
        Islamic State; ISIS, ISIL, IS, Daesh, Islamic State of Iraq and the Levant, Islamic State of Iraq and Syria
        Jabhat al-Nusra; al-Nusra Front, Nusra Front, Al-Nusra Front
        Taliban; Taleban
        Haqqani network; Haqqani Network
        Lashkar-e-Taiba; Lashkar-e-Tayyiba
        Jaish-e-Mohammed;
        Jemaah Islamiyah;
        Abu Sayyaf;
        Moro Islamic Liberation Front; MILF
        New People's Army; NPA
        Hezbollah; Hizbollah, Hizbullah, Hizballah
        Hamas;
        Islamic Jihad; Palestinian Islamic Jihad
        Palestine Liberation Organization; PLO, Palestine Liberation Organisation
        Al-Aqsa Martyrs Brigades; al-Aqsa Martyrs Brigade
        Houthis; Houthi, Ansar Allah
        Boko Haram;
        al-Shabab; al-Shabaab, Al-Shabaab, Al-Shabab, al Shabab, al-Shebab
        Lord's Resistance Army; LRA
        Janjaweed; Janjawid
        Sudan Liberation Army; SLA
        Sudan People's Liberation Army; SPLA
        Justice and Equality Movement; JEM
        Rapid Support Forces; RSF
        M23; M23 Movement
        Movement for the Emancipation of the Niger Delta; MEND
        UNITA;
        Renamo; RENAMO
        Contras;
        Sandinistas;
        Wagner Group; Wagner
        Azov Regiment; Azov Battalion
        """
}
