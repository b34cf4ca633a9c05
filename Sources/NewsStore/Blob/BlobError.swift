/// Why bytes of the file are no annotations and no text.
enum BlobError: Error, Hashable {
    /// They end too early, or count what cannot be there.
    case damaged
    /// Another release wrote them in another form.
    case otherForm
}
