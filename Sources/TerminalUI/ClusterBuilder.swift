/// Joins scalars to the base of a grapheme cluster, and keeps of them what all terminals show alike.
///
/// Kept are the base and at most four marks. Swallowed are soft hyphens, variation selectors, skin tones, and joiners
/// with the emoji they join; a flag becomes its two letters. Terminals disagree about the width of all these.
struct ClusterBuilder {
    private(set) var text: String
    private(set) var columns: Int
    private let base: Unicode.Scalar
    private var last: Unicode.Scalar
    private var marks = 0
    private var length = 1
    /// No honest cluster is longer (UAX #15, stream-safe text), and none may hold up the screen.
    private static let longest = 30
    /// What a mark without a letter stands on.
    private static let stand: Unicode.Scalar = "◌"

    init(_ base: Unicode.Scalar) {
        self.base = base
        last = base
        columns = base.columns ?? 1
        text = base.isRegionalIndicator ? base.regionalLetter : String(base)
        if base.isRegionalIndicator { columns = 1 }
        guard base.isMark else { return }
        text = "\(Self.stand)\(base)"
        columns = (Self.stand.columns ?? 1) + (base.columns ?? 0)
        marks = 1
    }

    /// Whether the scalar belongs to the cluster; takes it in if so.
    mutating func takes(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0xAD, length <= Self.longest, joins(scalar) else { return false }
        last = scalar
        length += 1
        return true
    }

    private mutating func joins(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isJoiner { return base.value >= 0x590 && base.properties.generalCategory != .format }
        if scalar.value == 0xAD { return last.value != 0xAD }
        if scalar.variationSelector != nil { return last.variationSelector == nil }
        if scalar.isSkinTone { return base.isPictograph }
        if scalar.isRegionalIndicator { return closesFlag(with: scalar) }
        if last.value == 0x200D, base.isPictograph, scalar.isPictograph { return true }
        return addsMark(scalar)
    }

    private mutating func closesFlag(with scalar: Unicode.Scalar) -> Bool {
        guard last.isRegionalIndicator, columns == 1 else { return false }
        text += scalar.regionalLetter
        columns = 2
        return true
    }

    private mutating func addsMark(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isMark, Invisible.mark(for: scalar) == nil else { return false }
        marks += 1
        guard marks <= 4 else { return true }
        text.unicodeScalars.append(scalar)
        columns += scalar.columns ?? 0
        return true
    }
}

extension Unicode.Scalar {
    /// A scalar that needs a base to stand on.
    var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: true
        default: isHangulTail
        }
    }

    /// 1…256 as Unicode counts the variation selectors; nil for any other scalar.
    var variationSelector: UInt32? {
        switch value {
        case 0xFE00...0xFE0F: value - 0xFE00 + 1
        case 0xE0100...0xE01EF: value - 0xE0100 + 17
        default: nil
        }
    }

    fileprivate var isJoiner: Bool { value == 0x200C || value == 0x200D }
    fileprivate var isSkinTone: Bool { 0x1F3FB...0x1F3FF ~= value }
    fileprivate var isPictograph: Bool { value > 0xA8 && properties.isEmoji }
    fileprivate var isRegionalIndicator: Bool { 0x1F1E6...0x1F1FF ~= value }
    fileprivate var regionalLetter: String {
        isRegionalIndicator ? String(UnicodeScalar(UInt8(0x41 + value - 0x1F1E6))) : ""
    }
}
