import ArgumentParser
@main struct Dateline: ParsableCommand { func run() {} }
