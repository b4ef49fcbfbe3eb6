import Foundation

/// Measures the checker; see `README.md`, "Figures".
///
/// usage: bimtek-bench [FILE OR FOLDER …]
@main
struct Main {
  static func main() {
    let paths = Array(CommandLine.arguments.dropFirst())
    do {
      let samples = paths.isEmpty ? Samples.own : try Samples.read(paths)
      CheckerBenchmark(samples).run()
    } catch {
      FileHandle.standardError.write(Data("bimtek-bench: \(error)\n".utf8))
      exit(2)
    }
  }
}
