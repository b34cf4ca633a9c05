import CActorModel

extension TaggerModel {
    /// The model that the program brings along; `make train-actors` writes it.
    static let shipped: TaggerModel? = {
        var size = 0
        let bytes = actor_model(&size)
        return TaggerModel(Array(UnsafeBufferPointer(start: bytes, count: size)))
    }()
}
