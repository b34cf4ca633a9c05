/// Words as numbers, to compare many: FNV-1a over letters and digits, ASCII capitals as small letters.
enum WordHashes {
    /// The hash of each run of `count` words that follow each other.
    static func runs(of count: Int, in bytes: ArraySlice<UInt8>) -> [UInt64] {
        let words = words(in: bytes)
        guard words.count >= count else { return [] }
        return (0...words.count - count).map { start in
            words[start..<start + count].reduce(14_695_981_039_346_656_037) { ($0 ^ $1) &* 1_099_511_628_211 }
        }
    }

    private static func words(in bytes: ArraySlice<UInt8>) -> [UInt64] {
        var words: [UInt64] = []
        var hash: UInt64 = 0
        for byte in bytes {
            let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            if (0x61...0x7A).contains(small) || (0x30...0x39).contains(small) {
                hash = ((hash == 0 ? 14_695_981_039_346_656_037 : hash) ^ UInt64(small)) &* 1_099_511_628_211
            } else if hash != 0 {
                words.append(hash)
                hash = 0
            }
        }
        return hash == 0 ? words : words + [hash]
    }
}
