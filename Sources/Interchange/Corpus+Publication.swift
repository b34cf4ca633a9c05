import NewsModel

extension Corpus {
    /// When the article at a place was published: as given or inferred, or else as it states itself.
    func publication(of place: Int) -> Publication {
        let found = annotations[place].published
        return found.status == .unknown ? articles[place].published : found
    }
}
