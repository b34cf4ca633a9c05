/// Heads of states and governments and others whom every reader of the news of their time knows by surname and office.
///
/// A row: full name; other spellings; the office by which they are called. Written by hand from general knowledge.
enum LeaderNames {
    // swift-format-ignore
    static let rows = """
        Abraham Lincoln; ; president
        Adolf Hitler; ; chancellor
        Angela Merkel; ; chancellor
        Anwar Sadat; Anwar al-Sadat; president
        Ariel Sharon; ; prime minister
        Ban Ki-moon; Ban Ki-Moon; secretary
        Barack Obama; Barack H. Obama; president
        Bashar al-Assad; Bashar Assad, Bashar al Assad; president
        Benazir Bhutto; ; prime minister
        Benito Mussolini; ; prime minister
        Benjamin Netanyahu; Binyamin Netanyahu, Bibi Netanyahu; prime minister
        Bill Clinton; William J. Clinton, William Jefferson Clinton; president
        Boris Johnson; ; prime minister
        Boris Yeltsin; ; president
        Charles de Gaulle; ; president
        David Cameron; ; prime minister
        Dmitry Medvedev; Dmitri Medvedev; president
        Donald Trump; Donald J. Trump; president
        Dwight D. Eisenhower; Dwight Eisenhower; president
        Emmanuel Macron; ; president
        Fidel Castro; ; president
        Franklin D. Roosevelt; Franklin Roosevelt, Franklin Delano Roosevelt, FDR; president
        Gamal Abdel Nasser; ; president
        George W. Bush; ; president
        George Washington; ;
        Gerald Ford; ; president
        Hamid Karzai; ; president
        Harry S. Truman; Harry Truman; president
        Helmut Kohl; ; chancellor
        Hillary Clinton; Hillary Rodham Clinton; secretary
        Hosni Mubarak; Muhammad Hosni Mubarak; president
        Hugo Chavez; Hugo Chávez; president
        Jacques Chirac; ; president
        Jimmy Carter; ; president
        Joe Biden; Joseph Biden, Joseph R. Biden; president
        John F. Kennedy; John Fitzgerald Kennedy, JFK, John Kennedy; president
        Joseph Stalin; Josef Stalin; secretary
        Josip Broz Tito; Marshal Tito; marshal
        Kim Jong-il; Kim Jong Il, Kim Jong-Il;
        Kim Jong-un; Kim Jong Un, Kim Jong-Un;
        Kim Il-sung; Kim Il Sung;
        Kofi Annan; ; secretary
        Konrad Adenauer; ; chancellor
        Leonid Brezhnev; ; secretary
        Lyndon B. Johnson; Lyndon Johnson, Lyndon Baines Johnson, LBJ; president
        Mahatma Gandhi; Mohandas Gandhi;
        Mahmoud Abbas; ; president
        Mahmoud Ahmadinejad; ; president
        Mao Zedong; Mao Tse-tung, Chairman Mao; chairman
        Margaret Thatcher; ; prime minister
        Mikhail Gorbachev; ; secretary
        Muammar Gaddafi; Moammar Gadhafi, Muammar Qaddafi, Muammar al-Gaddafi, Moammar Gaddafi, Muammar Gadhafi; colonel
        Narendra Modi; ; prime minister
        Nelson Mandela; ; president
        Nicolas Sarkozy; ; president
        Nikita Khrushchev; ; secretary
        Osama bin Laden; Usama bin Laden, Osama Bin Laden;
        Pope Francis; ;
        Pope Benedict XVI; Pope Benedict;
        Pope John Paul II; John Paul II;
        Recep Tayyip Erdogan; Recep Tayyip Erdoğan, Tayyip Erdogan, Tayyip Erdoğan; president
        Richard Nixon; Richard M. Nixon; president
        Ronald Reagan; ; president
        Saddam Hussein; Saddam Husayn, Saddam; president
        Silvio Berlusconi; ; prime minister
        Theresa May; ; prime minister
        Tony Blair; ; prime minister
        Viktor Orban; Viktor Orbán; prime minister
        Viktor Yanukovych; Viktor Yanukovich; president
        Viktor Yushchenko; ; president
        Vladimir Lenin; Lenin;
        Vladimir Putin; ; president
        Volodymyr Zelensky; Volodymyr Zelenskyy, Volodymyr Zelenskiy; president
        Winston Churchill; ; prime minister
        Xi Jinping; ; president
        Hu Jintao; ; president
        Yasser Arafat; Yasir Arafat; chairman
        """
}
