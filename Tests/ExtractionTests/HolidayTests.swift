import Testing

@testable import Extraction

/// Feasts that move, against the calendars of those years.
@Suite struct HolidayTests {
    @Test(arguments: [(2021, "2021-05-02"), (2023, "2023-04-16"), (2024, "2024-05-05"), (1916, "1916-04-23")])
    func `Orthodox Easter follows the Julian calendar`(year: Int, day: String) {
        #expect(HolidayYear(number: year).orthodoxEaster.description == day)
    }

    @Test(arguments: [
        (2022, "2022-04-16", "2022-09-26", "2022-12-19"), (2023, "2023-04-06", "2023-09-16", "2023-12-08"),
        (2024, "2024-04-23", "2024-10-03", "2024-12-26"), (1973, "1973-04-17", "1973-09-27", "1973-12-20"),
    ])
    func `Jewish feasts follow the molad`(year: Int, passover: String, newYear: String, hanukkah: String) {
        let feasts = HolidayYear(number: year)
        #expect(feasts.passover.description == passover)
        #expect(feasts.jewishNewYear.description == newYear)
        #expect(feasts.hanukkah.description == hanukkah)
    }

    @Test(arguments: ["1900-01-31", "1968-01-30", "1985-02-20", "2000-02-05", "2023-01-22", "2024-02-10", "2034-02-19"])
    func `the lunar year begins with a new moon`(day: String) throws {
        let year = try #require(Int(day.prefix(4)))
        #expect(LunarNewYears.day(in: year)?.description == day)
    }

    @Test(arguments: [1899, 2101]) func `beyond its table there is no lunar new year`(year: Int) {
        #expect(LunarNewYears.day(in: year) == nil)
    }
}
