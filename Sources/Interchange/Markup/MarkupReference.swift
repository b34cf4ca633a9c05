/// References in markup: `&amp;`, `&#233;`, `&#xE9;`, and the names of HTML 4. What is none stays as it is.
enum MarkupReference {
    static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: replaced(in: bytes), as: UTF8.self) }

    static func replaced(in bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var place = bytes.startIndex
        while let sign = bytes[place...].firstIndex(of: UInt8(ascii: "&")) {
            result += bytes[place..<sign]
            let (meaning, length) = reference(bytes[sign...].prefix(34))
            result += meaning ?? [UInt8(ascii: "&")]
            place = sign + length
        }
        return result + bytes[place...]
    }

    /// What a reference means, and its length with the sign; nil and 1 for what is none.
    private static func reference(_ bytes: ArraySlice<UInt8>) -> ([UInt8]?, Int) {
        let name = bytes.dropFirst().prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#") }
        let end = name.endIndex
        let length = end - bytes.startIndex + (end < bytes.endIndex && bytes[end] == UInt8(ascii: ";") ? 1 : 0)
        guard let scalar = scalar(name) else { return (nil, 1) }
        return (Array(String(scalar).utf8), length)
    }

    private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard name.first == UInt8(ascii: "#") else { return names[String(decoding: name, as: UTF8.self)] }
        let digits = String(decoding: name.dropFirst(), as: UTF8.self)
        let isHex = digits.first == "x" || digits.first == "X"
        guard let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else { return nil }
        if let meant = windows[number] { return meant }
        return Unicode.Scalar(number).flatMap { number == 0 ? nil : $0 } ?? "\u{FFFD}"
    }

    /// Numbers that are control characters, but that pages mean as letters of Windows-1252, as browsers know.
    private static let windows = Dictionary(
        uniqueKeysWithValues: zip(
            0x80..., "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars
        ).map { (UInt32($0), $1) })

    private static let names: [String: Unicode.Scalar] = {
        var names: [String: Unicode.Scalar] = [:]
        for (number, name) in latin.split(separator: " ").enumerated() {
            names[String(name)] = Unicode.Scalar(UInt32(0xA0 + number))
        }
        for pair in others.unicodeScalars.split(whereSeparator: { " \n".unicodeScalars.contains($0) }) {
            names[String(String.UnicodeScalarView(pair.dropLast()))] = pair.last
        }
        return names
    }()

    /// U+00A0 to U+00FF in order.
    private static let latin =
        "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute "
        + "micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring "
        + "AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml "
        + "times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil "
        + "egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash "
        + "ugrave uacute ucirc uuml yacute thorn yuml"

    /// Each name with its letter behind it.
    private static let others = """
        amp& lt< gt> quot" apos' OEligŒ oeligœ ScaronŠ scaronš YumlŸ fnofƒ circˆ tilde˜ ensp\u{2002} emsp\u{2003}
        thinsp\u{2009} zwnj\u{200C} zwj\u{200D} lrm\u{200E} rlm\u{200F} ndash– mdash— horbar― lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„
        dagger† Dagger‡ bull• hellip… permil‰ prime′ Prime″ lsaquo‹ rsaquo› oline‾ frasl⁄ euro€ trade™ larr← uarr↑
        rarr→ darr↓ harr↔ minus− radic√ infin∞ asymp≈ ne≠ equiv≡ le≤ ge≥ loz◊ AlphaΑ BetaΒ GammaΓ DeltaΔ EpsilonΕ
        ZetaΖ EtaΗ ThetaΘ IotaΙ KappaΚ LambdaΛ MuΜ NuΝ XiΞ OmicronΟ PiΠ RhoΡ SigmaΣ TauΤ UpsilonΥ PhiΦ ChiΧ PsiΨ
        OmegaΩ alphaα betaβ gammaγ deltaδ epsilonε zetaζ etaη thetaθ iotaι kappaκ lambdaλ muμ nuν xiξ omicronο piπ
        rhoρ sigmafς sigmaσ tauτ upsilonυ phiφ chiχ psiψ omegaω ccaronč CcaronČ cacuteć CacuteĆ zcaronž ZcaronŽ
        dstrokđ DstrokĐ
        """
}
