import NewsModel

extension LibraryClaim {
    /// The day under which its article is filed; nil when nobody knows it.
    package var published: CalendarDate? {
        let day = ArticleNumber.day(of: article)
        return day == ArticleNumber.undated ? nil : CalendarDate(number: day)
    }
}
