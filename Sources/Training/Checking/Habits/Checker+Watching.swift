import Foundation

extension Checker {
  /// When and how large a file was.
  public struct Stamp: Sendable, Equatable {
    let seconds: Int
    let nanoseconds: Int
    let size: Int
    let file: UInt
  }

  /// The files behind a request, and the settings above them, as they are now; it differs once one changes.
  public func stamps(_ request: Request) -> [String: Stamp] {
    let plan = CheckPlan(request, standardInput: [], in: environment)
    var stamps: [String: Stamp] = [:]
    for url in plan.tasks.map(\.url) + plan.sources { stamps[url.path] = Checker.stamp(url.path) }
    return stamps
  }

  private static func stamp(_ path: String) -> Stamp? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Stamp(
      seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec, size: Int(status.st_size),
      file: UInt(status.st_ino))
  }
}
