import ArgumentParser

/// `bimtek naskah`: what helps before writing.
struct NaskahCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "naskah",
    abstract: "Siapkan naskah baru dan lembar faktanya.",
    subcommands: [
      NaskahLembarFakta.self
    ],
    aliases: ["draft"])
}
