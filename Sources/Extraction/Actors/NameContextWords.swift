/// What verbs, small words and calendar words tell about a name beside them.
enum NameContextWords {
    // swift-format-ignore
    static let rows = """
        saying     - said says say told tells added adds stated states claimed claims argued argues warned warns
        saying     - insisted insists admitted announced announces declared declares denied denies asked asks replied
        saying     - explained recalled noted urged urges accused accuses criticised criticized condemned condemns
        saying     - vowed vows promised promises pledged demanded demands called calls described predicted believes
        saying     - believed thinks thought hopes hoped wants wanted feels felt knows knew wrote writes expressed
        saying     - rejected rejects welcomed confirmed confirms threatened threatens
        acting     - became served ran stood worked lived died married studied attended received published remained
        acting     - managed campaigned survived commanded entered visited met addressed wins returns plays meets has
        acting     - had have did does do would will could can should must may might needs need agreed agrees
        acting     - appointed attacked backed backs began begins blamed blames bombed broke came comes chose
        acting     - continued continues cut decided deployed deploys declined dispatched ended expelled failed fails
        acting     - fought gave gives got helped hopes imposed imposes intensified invaded invades intends joined
        acting     - keeps kept launched led leads left lifted lost made makes mobilised mobilized moved moves offered
        acting     - offers opposed opposes ordered orders plans played pressed proposed pulled pushed put puts
        acting     - reacted refused refuses regards remains responded responds returned saw seeks sees seized sent
        acting     - sends sets shows signed sought stopped suspended supports supported took takes tried tries turned
        acting     - used uses views voted went withdrew won is was
        combining  - euro franco sino anglo afro indo austro russo serbo greco ibero israelo turco hispano italo luso
        combining  - trans pan pro anti non
        from       - from by with in and
        work       - album albums song songs single singles film films movie movies book books novel novels series show
        work       - shows programme track tracks video videos game games award awards trophy medal prize play plays
        work       - episode soundtrack title titled entitled called starred recorded
        sport      - played plays player coach coached striker goalkeeper season match league drafted signed traded
        sport      - pitcher catcher quarterback squad scored beat defeated drew footballer batsman bowler inning
        group      - band bands team teams club clubs company firm label brand airline carrier chain retailer maker
        group      - manufacturer newspaper paper daily weekly magazine broadcaster station channel website agency
        group      - party militants rebels group faction militia cartel gang bank lender brewer insurer union think
        link       - and the in at et und
        function   - the a an this that these those he she it we they i you his her its our their my your there here
        function   - who what when where why how which whose whom and or but nor so yet if although though because
        function   - since while whereas unless until as than then thus hence in on at by for from to of with without
        function   - within into onto over under after before during between among against through about above below
        function   - across along around behind beyond despite except inside near off outside past per toward towards
        function   - upon via not no never only just even also too very much many more most some any all both each
        function   - every few several other another such same own last next is are was were be been being am has have
        function   - had do does did will would shall should can could may might must let said says say yes don't
        function   - didn't doesn't isn't wasn't aren't can't won't couldn't wouldn't it's he's she's that's there's
        function   - i'm we're they're you're we've they've i've let's what's who's here's
        common     - ngos ngo mps mp tv internet one two three four five six seven eight nine ten first second third
        common     - nice split according additionally afterwards again ago almost already although always american
        common     - among another anyone apparently april asked at authorities away back bad based because become
        common     - becoming besides best better big both bring british business but call can cases certainly
        common     - children christian church citizens city civilians clearly column columns come company concern
        common     - conflict congress considering consequently could countries country court critics crowds currently
        common     - data day days death democracy democratic despite diplomats doctors during each earlier early east
        common     - economist economic either election elections elsewhere end ending enough especially eventually
        common     - ever every everyone everything evidence ex experts failure fact fears federal fighting figures
        common     - final finally firstly fire following foreign former fortunately founding founded free frankly
        common     - fundamentally further general given global go god good government governments great group groups
        common     - growing half health hence high hopes house how however human ideally image imagine immediately
        common     - important inasmuch increasingly indeed independent initially inside instead international
        common     - interestingly investigators irish ironically islamic its joint just keep key labour large last
        common     - late later latest leaders leading leave left less let life like likewise little living local long
        common     - look looking made make making man many maybe meanwhile media medical meetings members men
        common     - military million millions minister ministers money more moreover morning most mostly mr much must
        common     - national nearly neither nevertheless new news next night no nobody none nonetheless nor normally
        common     - north northern note nothing now obviously occasionally off officers official officials often oil
        common     - old on once only open opening opponents opposition or originally other others otherwise our
        common     - outside overall over own parliament part partly party past peace people perhaps photo photos
        common     - place please point police political politicians poor power present president previous previously
        common     - prior private probably progress prosecutors protesters protests public put quite rather re
        common     - reactions reading recent recently recognize records regardless relations relatives religious
        common     - renewed reporters reports republican republicans democrats research researchers residents rights
        common     - rising russian same scores secondly secretary security see seen senate senior separately serious
        common     - set several share shortly should similarly since small so social soldiers some someone something
        common     - sometimes soon source sources south southern special specifically sport spring standing state
        common     - states still stocks strong students subscribe such summer sunday supporters sure surely take
        common     - taken taking talks teachers tensions term terms thank thanks thankfully that then there therefore
        common     - these thirdly this those thousands through throughout thus time today together tomorrow tonight
        common     - top total toward traditionally troops true trying ultimately under unemployment unfortunately
        common     - unions united university unlike until up upon us use used using usually very victims video vice
        common     - villagers violence voters war was watch we week weeks welcome well west western what when
        common     - whenever where whether which while white who why wide will winter with within without witnesses
        common     - women word words work workers working world would write year years yes yesterday yet you young
        common     - your chapter article section figure table page volume box appendix continue advertisement follow
        common     - read sign related photograph picture copyright contact email newsletter privacy cookies eastern
        common     - violent articles posts anything against
        calendar   - monday tuesday wednesday thursday friday saturday sunday january february march april june july
        calendar   - august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul
        calendar   - aug sept sep oct nov dec
        particle   - van von der den de del della di da dos das du la le bin ibn ben abu al el ul y e zu zum ter ten
        particle   - af
        """
}
