/// The words of time and their values. What is told by its looks (years, days of a month) is in `DateWords+Shapes`.
enum DateWords {
    // swift-format-ignore
    private static let rows = """
        month      1 january jan
        month      2 february feb febr
        month      3 march mar
        month      4 april apr
        month      5 may
        month      6 june jun
        month      7 july jul
        month      8 august aug
        month      9 september sept sep
        month      10 october oct
        month      11 november nov
        month      12 december dec
        monthname  - january february april june july august september october november december jan feb
        monthname  - aug sept oct nov dec
        monthword  1 january jan
        monthword  2 february feb febr
        monthword  3 march mar
        monthword  4 april apr
        monthword  5 may
        monthword  6 june jun
        monthword  7 july jul
        monthword  8 august aug
        monthword  9 september sept sep
        monthword  10 october oct
        monthword  11 november nov
        monthword  12 december dec
        weekday    1 monday mondays mon
        weekday    2 tuesday tuesdays tue tues
        weekday    3 wednesday wednesdays wed
        weekday    4 thursday thursdays thu thur thurs
        weekday    5 friday fridays fri
        weekday    6 saturday saturdays sat
        weekday    7 sunday sundays sun
        weekdayname - monday tuesday wednesday thursday friday saturday sunday
        weekdays   - mondays tuesdays wednesdays thursdays fridays saturdays sundays
        unit       1 seconds
        unit       2 minute minutes
        unit       3 hour hours hrs
        unit       4 day days
        unit       5 weekend weekends
        unit       6 week weeks
        unit       7 fortnight fortnights
        unit       8 month months
        unit       9 quarter quarters
        unit       12 year years
        unit       13 decade decades
        unit       14 century centuries
        unit       15 millennium millennia
        period     4 day
        period     6 week
        period     8 month
        period     9 quarter
        period     12 year
        period     13 decade
        period     14 century
        span       2 minutes
        span       3 hours
        span       4 days
        span       6 weeks
        span       8 months
        span       12 years
        span       13 decades
        span       14 centuries
        season     12 winter
        season     3 spring springtime
        season     6 summer
        season     9 autumn fall
        quartercode 1 q1
        quartercode 2 q2
        quartercode 3 q3
        quartercode 4 q4
        halfcode   1 h1
        halfcode   2 h2
        daypart    1 morning mornings
        daypart    2 afternoon afternoons
        daypart    3 evening evenings
        daypart    4 night nights
        daypart    5 dawn
        numeral    0 zero
        numeral    1 a an one
        numeral    2 two both couple
        numeral    3 three
        numeral    4 four
        numeral    5 five
        numeral    6 six
        numeral    7 seven
        numeral    8 eight
        numeral    9 nine
        numeral    10 ten
        numeral    11 eleven
        numeral    12 twelve dozen
        numeral    13 thirteen
        numeral    14 fourteen
        numeral    15 fifteen
        numeral    16 sixteen
        numeral    17 seventeen
        numeral    18 eighteen
        numeral    19 nineteen
        numeral    20 twenty
        numeral    30 thirty
        numeral    40 forty
        numeral    50 fifty
        numeral    60 sixty
        numeral    70 seventy
        numeral    80 eighty
        numeral    90 ninety
        numeral    100 hundred
        numeral    1000 thousand
        numeral    -1 few several some many
        article    - a an
        determiner - the this that these those his her its their our my your no any each every all
        owner      - the a an his her its their our my your
        ordinal    1 first
        ordinal    2 second
        ordinal    3 third
        ordinal    4 fourth
        ordinal    5 fifth
        ordinal    6 sixth
        ordinal    7 seventh
        ordinal    8 eighth
        ordinal    9 ninth
        ordinal    10 tenth
        ordinal    11 eleventh
        ordinal    12 twelfth
        ordinal    13 thirteenth
        ordinal    14 fourteenth
        ordinal    15 fifteenth
        ordinal    16 sixteenth
        ordinal    17 seventeenth
        ordinal    18 eighteenth
        ordinal    19 nineteenth
        ordinal    20 twentieth
        ordinal    30 thirtieth
        tens       60 sixties
        tens       70 seventies
        tens       80 eighties
        tens       90 nineties
        tens       50 fifties
        tens       40 forties
        tens       30 thirties
        tens       20 twenties
        part       1 early beginning start outset
        part       2 mid middle
        part       3 late end close
        about      - about around approximately roughly circa nearly almost some
        over       1 over
        over       2 under
        frequency  3 hourly
        frequency  4 daily everyday
        frequency  6 weekly
        frequency  8 monthly
        frequency  12 yearly annually
        beforechrist - bc bce b.c. b.c
        amount     - million billion thousand hundred
        zone       - est edt cst cdt mst mdt pst pdt gmt utc cet cest bst et ist jst kst eest eet msk aest
        zone       - aedt acst awst nzst nzdt sgt hkt pkt wib akst irst
        willwords  - will shall won't due scheduled upcoming forthcoming expected expects plans planned
        willwords  - expect payable
        willwords  - planning intends hopes would
        willwords  - begins starts opens ends expires resumes takes meets arrives
        willwords  - departs goes convenes flies travels visits
        planword   - open reopen resume meet arrive begin convene depart
        leadson    - is are was were set due supposed about likely forecast ready
        limit      - until till effective starting beginning commencing
        waswords   - was were had did said told held came took went began became made met left led saw got
        waswords   - gave found fell rose won lost ran sent kept put cut struck shot fought fled broke
        waswords   - brought built bought caught drew drove flew grew hit paid rode sold spoke stood swept
        waswords   - taught thought threw understood wore wrote died owed lied felt knew spent sought swore
        waswords   - dealt hid hung laid lent meant overcame overthrew sank shook slept stole tore undertook
        waswords   - withdrew woke wept stuck sprang bore dug froze forgot leapt slid swung forbade
        noverb     - hundred hundreds indeed succeed proceed exceed need speed breed sacred naked unspecified
        noverb     - undisclosed unidentified unnamed unprecedented unemployed limited wicked rugged beloved
        iswords    - is are has have says am been being
        preposition - in of by since until till from to through during before after for and last next this
        preposition - between
        numbered   - article articles chapter section resolution flight route highway interstate no number
        numbered   - page
        numbered   - paragraph room protocol annex
        counted    - people troops soldiers men women children civilians refugees dead wounded killed
        counted    - members police officers dollars euros percent km kilometres kilometers miles metres
        counted    - meters feet tons tonnes homes houses cases deaths votes seats shares protesters demonstrators
        counted    - fighters militants rebels residents migrants students workers families jobs villagers prisoners
        counted    - hostages pilgrims fans spectators victims casualties survivors volunteers passengers tourists
        counted    - firefighters acres hectares barrels rounds tanks vehicles pounds kg kilograms litres rupees yen
        counted    - shells missiles rockets bombs drones units copies
        """

    static let lexicon = Lexicon(rows)
}
