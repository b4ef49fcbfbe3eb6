import ArgumentParser

/// Where the course lies.
struct ContentOptions: ParsableArguments {
  @Option(name: .customLong("kurikulum"), help: "Folder yang berisi curriculum/ dan exercises/.")
  var root: String?
}
