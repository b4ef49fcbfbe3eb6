import ArgumentParser

/// How fixes are applied.
enum FixMode: ExpressibleByArgument, Sendable, Equatable, CustomStringConvertible {
  /// The safe ones at once.
  case safely
  /// One by one, as someone decides.
  case asking
  /// The safe ones at once; the parser took the path behind the option for its value.
  case safelyAt(path: String)

  init(argument: String) {
    switch argument.lowercased() {
    case "aman": self = .safely
    case "tanya": self = .asking
    default: self = .safelyAt(path: argument)
    }
  }

  var description: String { self == .asking ? "tanya" : "aman" }
}

/// What is done about findings with a fix.
struct FixOptions: ParsableArguments {
  @Option(
    name: .customLong("perbaiki"), defaultAsFlag: .safely, parsing: .next,
    help: ArgumentHelp(
      "Perbaiki yang aman langsung di berkas; --perbaiki=tanya: satu per satu.", valueName: "cara"))
  var mode: FixMode?

  @Flag(name: .customLong("beda"), help: "Tampilkan saja perbaikan yang aman sebagai beda; berkas tetap.")
  var showsDifference = false

  /// Whether anything is to be fixed, or shown as fixed.
  var isAsked: Bool { mode != nil || showsDifference }

  /// The path that the parser took for the mode.
  var paths: [String] {
    if case .safelyAt(let path) = mode { [path] } else { [] }
  }
}
