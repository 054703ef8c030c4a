using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace StatusCodeGen.Package.Tests;

/// <summary>The symbols that are embedded in an assembly of a package.</summary>
internal sealed class PackedSymbols : IDisposable
{
    // Kinds of custom debug information, from the specification of the Portable PDB format.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private readonly PEReader _assembly;
    private readonly MetadataReaderProvider _symbols;

    private PackedSymbols(PEReader assembly, MetadataReaderProvider symbols) => (_assembly, _symbols) = (assembly, symbols);

    /// <summary>The paths of the sources, as the build mapped them.</summary>
    public string[] Documents => [.. Reader.Documents.Select(PathOf)];

    /// <summary>The Source Link map from paths to addresses, as JSON; null if the build knows no source host.</summary>
    public string? SourceMap => Find(EntityHandle.ModuleDefinition, SourceLink) is { } json ? Encoding.UTF8.GetString(json) : null;

    private MetadataReader Reader => _symbols.GetMetadataReader();

    /// <summary>Opens an assembly of a package; null if it has no embedded symbols.</summary>
    /// <param name="id">The package.</param>
    /// <param name="entry">The path of the assembly in the package.</param>
    public static PackedSymbols? Open(string id, string entry)
    {
        using var package = ZipFile.OpenRead(Path.Combine(PackedFeed.Packages, $"{id}.{PackedFeed.Version}.nupkg"));
        using var stream = package.GetEntry(entry)!.Open();
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;

        var assembly = new PEReader(copy);
        foreach (var part in assembly.ReadDebugDirectory())
        {
            if (part.Type == DebugDirectoryEntryType.EmbeddedPortablePdb)
            {
                return new(assembly, assembly.ReadEmbeddedPortablePdbDebugDirectoryData(part));
            }
        }

        assembly.Dispose();
        return null;
    }

    /// <summary>The text of a source that is embedded in the symbols; null if they contain only its path.</summary>
    public string? SourceOf(string document)
    {
        if (Find(Reader.Documents.First(handle => PathOf(handle) == document), EmbeddedSource) is not { } blob)
        {
            return null;
        }

        // The text follows its length, or 0 if it is not compressed.
        Stream text = new MemoryStream(blob, sizeof(int), blob.Length - sizeof(int));
        using var reader = new StreamReader(BitConverter.ToInt32(blob) == 0 ? text : new DeflateStream(text, CompressionMode.Decompress));
        return reader.ReadToEnd();
    }

    /// <summary>The document and the line that a stack trace shows for the start of a method.</summary>
    public (string Document, int Line) StartOf(string type, string method)
    {
        var metadata = _assembly.GetMetadataReader();
        var handle = metadata.MethodDefinitions.Single(handle =>
        {
            var definition = metadata.GetMethodDefinition(handle);
            return metadata.StringComparer.Equals(definition.Name, method)
                && metadata.StringComparer.Equals(metadata.GetTypeDefinition(definition.GetDeclaringType()).Name, type);
        });
        var start = Reader.GetMethodDebugInformation(handle).GetSequencePoints().First(static point => !point.IsHidden);
        return (PathOf(start.Document), start.StartLine);
    }

    public void Dispose()
    {
        _symbols.Dispose();
        _assembly.Dispose();
    }

    private string PathOf(DocumentHandle handle) => Reader.GetString(Reader.GetDocument(handle).Name);

    private byte[]? Find(EntityHandle parent, Guid kind)
    {
        foreach (var handle in Reader.GetCustomDebugInformation(parent))
        {
            var information = Reader.GetCustomDebugInformation(handle);
            if (Reader.GetGuid(information.Kind) == kind)
            {
                return Reader.GetBlobBytes(information.Value);
            }
        }

        return null;
    }
}
