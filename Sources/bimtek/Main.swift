import Commands
import Foundation

@main
struct Main {
  static func main() async {
    returnLargeArraysAtOnce()
    exit(await BimtekCommand.launch(Array(CommandLine.arguments.dropFirst())))
  }

  /// Has arrays of 512 KiB or more go back to the system as soon as they are free; by itself glibc soon keeps those
  /// of many large files.
  ///
  /// `mallopt` is asked for by name: its header, in no module of Swift's, cannot be imported beside Foundation.
  private static func returnLargeArraysAtOnce() {
    typealias Setting = @convention(c) (_ parameter: CInt, _ value: CInt) -> CInt
    let mmapThreshold: CInt = -3
    guard let mallopt = dlsym(nil, "mallopt") else { return }
    _ = unsafeBitCast(mallopt, to: Setting.self)(mmapThreshold, 1 << 19)
  }
}
