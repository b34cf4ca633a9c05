import NewsModel

extension CalendarInterval {
    /// «31 May 2023», «31 May 2023 – 4 June 2023», «2014 or later»
    var words: String {
        switch (earliest, latest) {
        case (let from?, let to?): from == to ? from.words : "\(from.words) – \(to.words)"
        case (let from?, nil): "\(from.words) or later"
        case (nil, let to?): "\(to.words) or earlier"
        case (nil, nil): "any day"
        }
    }
}
