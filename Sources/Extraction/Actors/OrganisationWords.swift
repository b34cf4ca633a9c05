/// Words that make the name of an organisation or a force, and where they stand in it.
enum OrganisationWords {
    // swift-format-ignore
    /// `organisationHead` and `forceHead` end a name or stand before «of»; `stateBody` and `stateForce` make one behind
    /// the name or adjective of a state, in small letters too, as does a `forceNoun` behind a `forceLead` («security
    /// forces»); an `executive` means the government; `possessor` stands before «’s» within a name, `joint` before what
    /// belongs to it.
    static let rows = """
        organisationHead - order legion lodge democracy unity action bloc alternative solidarity academy
        organisationHead - administration agency alliance assembly association associations authority bank board
        organisationHead - brotherhood bureau cabinet center centre chamber club coalition college commission
        organisationHead - committee company confederation congress consortium corporation corp council court courts
        organisationHead - department directorate duma enterprise exchange federation firm force forum foundation
        organisationHead - front fund government group guild holding holdings inc industries initiative institute
        organisationHead - institution institutions international laboratory laboratories league ltd magazine mission
        organisationHead - ministry movement museum network news newspaper observatory office opera orchestra
        organisationHead - organisation organization parliament partnership party parties post press quartet railways
        organisationHead - radio records rights school senate service services society studios syndicate team
        organisationHead - television theatre theater times tribune tribunal trust tv union unions united university
        organisationHead - universities airlines airways airline motors systems technologies hospital library gazette
        organisationHead - herald daily telegraph journal mirror
        forceHead  - army armies police forces brigade brigades battalion battalions regiment division corps militia
        forceHead  - guard guards navy fleet squadron troops taskforce command commandos unit units gendarmerie
        forceHead  - militias
        stateBody  - government governments authorities administration parliament ministry cabinet senate congress
        stateBody  - assembly embassy delegation opposition judiciary leadership
        executive  - government governments authorities administration leadership
        stateForce - army police navy military militia gendarmerie marines commandos
        forceLead  - special security armed border riot air military
        forceNoun  - forces force police guard guards troops
        possessor  - people women workers children doctors students farmers men king queen lord citizens teachers
        possessor  - writers veterans lawyers journalists
        joint      - of for on to
        company    - aerospace airlines airways aviation bank bhd breweries broadcasting cable capital cement channel
        company    - co communications constructions corporation electric electronics energy engineering
        company    - entertainment films fm foods gas gmbh incorporated infotech insurance limited llc logistics
        company    - metro minerals mining mobile motor motors networks newspapers partners petrochemical petroleum
        company    - pharma pharmaceuticals pictures plc pte publications publishers pvt railway satellite sdn
        company    - securities shipping software steel tbk telecom telecommunications telecoms textile textiles
        company    - ventures wireless
        """
}
