namespace StatusCodeGen.Package.Tests.Feed;

/// <summary>One or several projects of a user, as files.</summary>
internal class Consumer(string name)
{
    private readonly Dictionary<string, string> _files = [];

    public string Name { get; } = name;

    public IReadOnlyDictionary<string, string> Files => _files;

    /// <summary>Adds a file by its path in the consumer's folder.</summary>
    public string this[string path]
    {
        set => _files.Add(path, value);
    }
}
