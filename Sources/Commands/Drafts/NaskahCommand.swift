import ArgumentParser

/// `bimtek naskah`: what helps before writing.
struct NaskahCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "naskah",
    abstract: "Siapkan naskah baru dan lembar faktanya.",
    discussion: """
      Contoh:
        bimtek naskah baru --jenis siaga --ke siaga.md
        bimtek naskah lembar-fakta rapat.yaml
      """,
    subcommands: [NaskahBaru.self, NaskahLembarFakta.self],
    aliases: ["draft"])
}
