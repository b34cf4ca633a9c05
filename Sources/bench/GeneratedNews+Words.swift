extension GeneratedNews {
    // swift-format-ignore
    static let given = "Ana João Łukasz Željko Özlem Mária Ahmed Nguyễn Søren Chloé Iñigo Björn Oksana Amina David Maria John Sarah Đorđe Thérèse".split(separator: " ").map(String.init)
    // swift-format-ignore
    static let family = "Ruiz Çelik Novák Šimić Kowalczyk Håkansson O’Neill Müller Fernández Tanaka Obi-Okafor Petrović Smith Kovačević Dubois Haddad Müezzinoğlu Ivanova Mbeki Nguyen".split(separator: " ").map(String.init)
    // swift-format-ignore
    static let states = ["Kenya", "Peru", "Poland", "Turkey", "Japan", "Bosnia and Herzegovina", "the United States", "Côte d’Ivoire", "Norway", "Egypt"]
    // swift-format-ignore
    static let bodies = ["the United Nations", "NATO", "the Ministry of Water", "the Kestrel Valley Council", "Army Engineers", "the Red Cross", "the European Commission", "the National Police", "the Tarn River Authority (TRA)", "the opposition Reform Party"]
    // swift-format-ignore
    static let places = ["Lower Marsh", "Tarn", "the Kestrel valley", "Brześć", "São Paulo", "Zürich", "northern Kenya", "Mount Orel", "Üsküdar", "Reykjavík"]
    // swift-format-ignore
    static let dates = [
        "on {day} {month} {year}", "on {month} {day}, {year}", "in {month} {year}", "in {year}", "last {weekday}", "on {weekday}", "in {month}",
        "two weeks earlier", "over the weekend", "at the end of {year}", "in the last two years", "seven years ago", "between {year} and {year}",
        "the next day", "in mid-{year}", "in the 1990s", "since {year}", "on the {day}th of {month}", "this week", "three days later",
    ]
    // swift-format-ignore
    static let titles = [
        "{number} told to leave {place}", "Why {state} could not wait", "{body} under pressure after {place}", "What {family} knew about the dam",
    ]
    // swift-format-ignore
    static let sentences = [
        "{person}, the prime minister of {state}, said {date} that “the dam is safe and will stay safe”.",
        "{date}, {body} deployed {number} soldiers to {place}, a move that {state} condemned.",
        "Protesters blocked the road to {place} {date}, and at least {number} people were injured.",
        "{body} and {state} signed an agreement {date} after {number} hours of talks in {place}.",
        "Elections in {state} are due to take place in {month} {year}, officials of {body} said.",
        "“We were never told,” said {person} of {body}, who had visited {place} {date}.",
        "The water had risen for days, and nobody in {place} believed the bulletins any more.",
        "President {family} warned that the government would send more troops if the talks failed.",
        "About {number} families left their homes {date}; the roads to {place} stayed closed for hours.",
        "It was not the first time: {date}, a crack had been found and the report put aside by {body}.",
        "Analysts see a link between the repair contract of {year} and the costs, which doubled to $1.5 billion.",
        "In {place} the sirens failed, and {family} blamed {body} for what he called “a disgrace”.",
    ]
}
