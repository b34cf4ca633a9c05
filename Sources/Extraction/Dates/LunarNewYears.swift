import NewsModel

/// When the lunar year of East Asia begins: with the new moon before the sun enters Pisces, by the clock of Beijing
/// (computed after Meeus, «Astronomical Algorithms», 1991). Vietnam, an hour behind, is a day off in a few years.
enum LunarNewYears {
    /// For each year from 1900 the days after 20 January: `a` is 1 … `z` 26, `A` 27 … `E` 31.
    private static let days = Array(
        """
        kDsiAoexmbujCqfyocvlEshApdxmcujBqfyodvkDsgzpexmbui\
        BqgyndwkCshzpexmatjBqgzncvkCrhApexmEtiBqgzocukDrhA\
        pdwlbtiCrfyncukDshApewlbuiBqfxncvkDshzodwlbujBqfym\
        cvlDshzodwmatiBpfyncvkDrgzpdwmbtiBqfyndujCrgzpewla\
        t
        """.utf8)

    /// Nil outside of 1900 to 2100.
    static func day(in year: Int) -> CalendarDate? {
        guard days.indices.contains(year - 1900) else { return nil }
        let letter = Int(days[year - 1900]), isSmall = letter >= Int(UInt8(ascii: "a"))
        let count = isSmall ? letter - Int(UInt8(ascii: "a")) + 1 : letter - Int(UInt8(ascii: "A")) + 27
        return CalendarDate(year, 1, 20)?.adding(days: count)
    }
}
