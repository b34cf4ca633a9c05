/// Named events: what they are called, and the words that make a name of one. Written by hand from general knowledge.
enum EventNames {
    // swift-format-ignore
    static let known = """
        World War I; First World War, World War One, WWI, Great War
        World War II; Second World War, World War Two, WWII, WW2
        Cold War;
        Cuban Missile Crisis; Cuban missile crisis
        Suez Crisis; Suez crisis
        Vietnam War;
        Korean War;
        Gulf War; Persian Gulf War, First Gulf War
        Iraq War; Iraq war
        Six-Day War; Six Day War
        Yom Kippur War;
        Falklands War; Falklands war
        Bosnian War; Bosnian war
        Kosovo War; Kosovo war
        Yugoslav Wars; Yugoslav wars
        Balkan Wars;
        Crimean War;
        Spanish Civil War;
        American Civil War; US Civil War, Civil War
        Syrian civil war; Syrian Civil War
        American Revolution; Revolutionary War
        French Revolution;
        Russian Revolution; October Revolution, Bolshevik Revolution
        Islamic Revolution; Iranian Revolution
        Cultural Revolution;
        Great Leap Forward;
        Great Depression;
        Holocaust; Shoah
        Nakba;
        Armenian genocide; Armenian Genocide
        Rwandan genocide; Rwandan Genocide
        Srebrenica massacre; Srebrenica genocide
        Arab Spring;
        Orange Revolution;
        Rose Revolution;
        Velvet Revolution;
        Prague Spring;
        Euromaidan; Maidan
        Brexit;
        Watergate;
        Olympic Games; Olympics, Summer Olympics, Winter Olympics
        World Cup; FIFA World Cup
        Super Bowl;
        French Open; Roland Garros
        US Open; U.S. Open
        Australian Open;
        Wimbledon;
        Tour de France;
        Munich Security Conference; Munich security conference
        Yalta Conference;
        Eurovision Song Contest; Eurovision
        Ramadan;
        Christmas;
        Easter;
        Yom Kippur;
        Thanksgiving;
        Bloody Sunday;
        September 11 attacks; September 11 terrorist attacks, 9/11
        January 6 riots; January 6 riot, January 6 attack, January 6 insurrection
        Operation Desert Storm; Desert Storm
        Operation Iraqi Freedom;
        Oslo Accords; Oslo accords
        Dayton Agreement; Dayton Accords, Dayton Peace Agreement, Dayton agreement, Dayton accords
        Treaty of Versailles; Versailles Treaty
        Kyoto Protocol;
        Geneva Conventions; Geneva Convention
        Good Friday Agreement;
        Minsk agreements; Minsk Agreements, Minsk accords
        Paris Agreement; Paris climate agreement
        Magna Carta;
        Nobel Peace Prize; Nobel Prize
        Nord Stream; Nord Stream 1, Nord Stream 2, Nord Stream-2
        """

    // swift-format-ignore
    /// Of `paperHead` are texts and agreements, which are actors of kind `other`.
    static let rows = """
        eventHead  - war wars crisis conference summit olympics games cup championship championships revolution
        eventHead  - uprising rebellion revolt intifada massacre genocide festival tournament marathon offensive
        eventHead  - campaign riots forum convention hearings
        election   - election elections referendum referendums primary primaries
        eventLead  - battle siege operation exercise hurricane typhoon cyclone
        paperHead  - agreement agreements accord accords treaty pact act constitution declaration protocol resolution
        paperHead  - memorandum convention charter doctrine plan amendment programme program project prize award
        """
}
