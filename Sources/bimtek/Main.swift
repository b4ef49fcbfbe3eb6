import Commands
import Foundation

@main
struct Main {
  static func main() async {
    exit(await BimtekCommand.launch(Array(CommandLine.arguments.dropFirst())))
  }
}
