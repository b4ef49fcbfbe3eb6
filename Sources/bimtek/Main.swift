import CMalloc
import Commands
import Foundation

@main
struct Main {
  static func main() async {
    // Large arrays go back to the system as soon as they are free; glibc would soon keep those of many files.
    mallopt(mmapThreshold, 1 << 19)
    exit(await BimtekCommand.launch(Array(CommandLine.arguments.dropFirst())))
  }
}
