import Foundation
import Training

/// Measures the checker, with `penilaian` the scoring, with `kelas` a class, with `sertifikat` the issue of certificates,
/// with `bahasa` the language analysis, with `hukum` how often the rules of law and newsroom speak; see `README.md`, "Figures".
///
/// usage: bimtek-bench [FILE OR FOLDER …]
///        bimtek-bench penilaian
///        bimtek-bench kelas [DRAFTS]
///        bimtek-bench sertifikat [COUNT]
///        bimtek-bench bahasa [--korpus FOLDER]
///        bimtek-bench hukum [FILE OR FOLDER …]
@main
struct Main {
  static func main() async {
    let paths = Array(CommandLine.arguments.dropFirst())
    if paths.first == "penilaian" {
      guard let library = try? Environment.live().contentLibrary(at: paths.dropFirst().first) else {
        FileHandle.standardError.write(Data("bimtek-bench: no course found\n".utf8))
        exit(2)
      }
      exit(ScoringBenchmark(library).run() ? 0 : 1)
    }
    if paths.first == "bahasa" {
      let isNamed = paths.count > 2 && paths[1] == "--korpus"
      let folder = URL(filePath: isNamed ? paths[2] : "../shared/corpus")
      exit(LanguageBenchmark(folder: folder).run() ? 0 : 1)
    }
    do {
      if paths.first == "sertifikat" {
        try await CertificateBenchmark(count: paths.dropFirst().first.flatMap { Int($0) } ?? 1_000).run()
        return
      }
      if paths.first == "hukum" {
        let named = Array(paths.dropFirst())
        LawBenchmark(posts: try Post.read(named.isEmpty ? ["../shared/corpus"] : named)).run()
        return
      }
      if paths.first == "kelas" {
        let library = try Environment.live().contentLibrary(at: nil)
        let count = paths.dropFirst().first.flatMap { Int($0) } ?? 10_000
        exit(try await ClassBenchmark(library, drafts: max(count, 1)).run() ? 0 : 1)
      }
      let samples = paths.isEmpty ? Samples.own : try Samples.read(paths)
      CheckerBenchmark(samples).run()
    } catch {
      FileHandle.standardError.write(Data("bimtek-bench: \(error)\n".utf8))
      exit(2)
    }
  }
}
