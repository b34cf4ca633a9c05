/// Who held an office when, of those whom the news of the world names by office and surname.
///
/// A row: surname, as a text has it behind the office; words of the office; first and last day, «..» while it lasts.
/// Who held it twice has the days from the first to the last. Written by hand from general knowledge.
enum OfficeTerms {
    // swift-format-ignore
    static let rows = """
        Bush; president; 1989-01-20; 2009-01-20
        Clinton; president; 1993-01-20; 2001-01-20
        Obama; president; 2009-01-20; 2017-01-20
        Trump; president; 2017-01-20; ..
        Biden; president; 2021-01-20; 2025-01-20
        Baker; state; 1989-01-25; 1992-08-23
        Christopher; state; 1993-01-20; 1997-01-17
        Albright; state; 1997-01-23; 2001-01-20
        Powell; state; 2001-01-20; 2005-01-26
        Rice; state; 2005-01-26; 2009-01-20
        Clinton; state; 2009-01-21; 2013-02-01
        Kerry; state; 2013-02-01; 2017-01-20
        Tillerson; state; 2017-02-01; 2018-03-31
        Pompeo; state; 2018-04-26; 2021-01-20
        Blinken; state; 2021-01-26; 2025-01-20
        Rubio; state; 2025-01-21; ..
        Boutros-Ghali; secretary-general general; 1992-01-01; 1996-12-31
        Annan; secretary-general general; 1997-01-01; 2006-12-31
        Ban; secretary-general general; 2007-01-01; 2016-12-31
        Guterres; secretary-general general; 2017-01-01; ..
        Solana; secretary-general general; 1995-12-05; 1999-10-06
        Rasmussen; secretary-general general; 2009-08-01; 2014-09-30
        Stoltenberg; secretary-general general; 2014-10-01; 2024-09-30
        Rutte; secretary-general general; 2024-10-01; ..
        Van Rompuy; council; 2009-12-01; 2014-11-30
        Tusk; council; 2014-12-01; 2019-11-30
        Michel; council; 2019-12-01; 2024-11-30
        Prodi; commission; 1999-09-16; 2004-11-21
        Barroso; commission; 2004-11-22; 2014-10-31
        Juncker; commission; 2014-11-01; 2019-11-30
        Leyen; commission; 2019-12-01; ..
        Ashton; representative policy; 2009-12-01; 2014-10-31
        Mogherini; representative policy; 2014-11-01; 2019-11-30
        Borrell; representative policy; 2019-12-01; 2024-11-30
        Kallas; representative policy; 2024-12-01; ..
        Thatcher; minister; 1979-05-04; 1990-11-28
        Blair; minister; 1997-05-02; 2007-06-27
        Cameron; minister; 2010-05-11; 2016-07-13
        Johnson; minister; 2019-07-24; 2022-09-06
        Truss; minister; 2022-09-06; 2022-10-25
        Sunak; minister; 2022-10-25; 2024-07-05
        Starmer; minister; 2024-07-05; ..
        Kohl; chancellor; 1982-10-01; 1998-10-27
        Schröder; chancellor; 1998-10-27; 2005-11-22
        Merkel; chancellor; 2005-11-22; 2021-12-08
        Scholz; chancellor; 2021-12-08; 2025-05-06
        Merz; chancellor; 2025-05-06; ..
        Mitterrand; president; 1981-05-21; 1995-05-17
        Chirac; president; 1995-05-17; 2007-05-16
        Sarkozy; president; 2007-05-16; 2012-05-15
        Hollande; president; 2012-05-15; 2017-05-14
        Macron; president; 2017-05-14; ..
        Yeltsin; president; 1991-07-10; 1999-12-31
        Putin; president; 2000-05-07; ..
        Medvedev; president; 2008-05-07; 2012-05-07
        Poroshenko; president; 2014-06-07; 2019-05-20
        Zelensky; president; 2019-05-20; ..
        Zelenskyy; president; 2019-05-20; ..
        Mubarak; president; 1981-10-14; 2011-02-11
        Morsi; president; 2012-06-30; 2013-07-03
        Mandela; president; 1994-05-10; 1999-06-14
        Mbeki; president; 1999-06-14; 2008-09-24
        Zuma; president; 2009-05-09; 2018-02-14
        Calderón; president; 2006-12-01; 2012-11-30
        Berlusconi; minister; 1994-05-11; 2011-11-16
        Erdogan; president; 2014-08-28; ..
        Singh; minister; 2004-05-22; 2014-05-26
        Modi; minister; 2014-05-26; ..
        Rudd; minister; 2007-12-03; 2013-09-18
        Greenspan; chairman; 1987-08-11; 2006-01-31
        Bernanke; chairman; 2006-02-01; 2014-02-03
        Yellen; chair; 2014-02-03; 2018-02-03
        Chan; director-general general; 2007-01-04; 2017-06-30
        Tedros; director-general general; 2017-07-01; ..
        Benedict; pope; 2005-04-19; 2013-02-28
        Francis; pope; 2013-03-13; 2025-04-21
        Leo; pope; 2025-05-08; ..
        """
}
