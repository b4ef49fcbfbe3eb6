import Foundation
import Training

/// Measures the checker, or with `penilaian` the scoring; see `README.md`, "Figures".
///
/// usage: bimtek-bench [FILE OR FOLDER …]
///        bimtek-bench penilaian
@main
struct Main {
  static func main() {
    let paths = Array(CommandLine.arguments.dropFirst())
    if paths.first == "penilaian" {
      guard let library = try? Environment.live().contentLibrary(at: paths.dropFirst().first) else {
        FileHandle.standardError.write(Data("bimtek-bench: no course found\n".utf8))
        exit(2)
      }
      exit(ScoringBenchmark(library).run() ? 0 : 1)
    }
    do {
      let samples = paths.isEmpty ? Samples.own : try Samples.read(paths)
      CheckerBenchmark(samples).run()
    } catch {
      FileHandle.standardError.write(Data("bimtek-bench: \(error)\n".utf8))
      exit(2)
    }
  }
}
