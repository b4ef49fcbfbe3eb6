import ArgumentParser
import RuleKit
import Training

/// `bimtek naskah baru`: writes a skeleton.
struct NaskahBaru: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baru",
    abstract: "Tulis kerangka naskah baru.",
    discussion: """
      Contoh:
        bimtek naskah baru --jenis siaga
        bimtek naskah baru --jenis klarifikasi --ke klarifikasi-air.md
      """,
    aliases: ["new"])

  @Option(
    name: .customLong("jenis"),
    help: "Jenis naskah: \(DraftKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: DraftKind

  @Option(name: .customLong("kanal"), help: "Kanal terbit; tanpa ini dipilih yang lazim.")
  var channel: Channel?

  @Option(name: .customLong("ke"), help: "Berkas yang ditulis. Tanpa ini: ke layar.")
  var output: String?

  @Flag(name: .customLong("timpa"), help: "Ganti berkas yang sudah ada.")
  var isOverwriting = false

  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let template = DraftTemplate(kind, on: channel)
    guard let output else {
      console.printData(template.text)
      return
    }
    try NewFile(output, isOverwriting: isOverwriting).write(template.text, console)
    console.print(
      """
      Kerangka \(kind.rawValue) ditulis: \(output)
      Isi setiap [kurung], lalu: bimtek periksa \(output)

      """)
  }
}
