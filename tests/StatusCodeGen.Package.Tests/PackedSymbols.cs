using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace StatusCodeGen.Package.Tests;

/// <summary>The symbols that an assembly of a package carries in itself.</summary>
internal sealed class PackedSymbols : IDisposable
{
    // Kinds of custom debug information: specification of the Portable PDB format.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private readonly PEReader _assembly;
    private readonly MetadataReaderProvider _symbols;

    private PackedSymbols(PEReader assembly, MetadataReaderProvider symbols) => (_assembly, _symbols) = (assembly, symbols);

    /// <summary>The paths of the sources, as the compiler saw them and the build mapped them.</summary>
    public string[] Documents => [.. Reader.Documents.Select(PathOf)];

    /// <summary>Where a debugger finds the sources that are under source control, as JSON; null where the build knows no host.</summary>
    public string? SourceMap => Find(EntityHandle.ModuleDefinition, SourceLink) is { } json ? Encoding.UTF8.GetString(json) : null;

    private MetadataReader Reader => _symbols.GetMetadataReader();

    /// <summary>Opens an assembly of a package; null if it has no symbols in it.</summary>
    /// <param name="id">The package.</param>
    /// <param name="entry">The assembly's place in the package.</param>
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

    /// <summary>The text of a source that the symbols hold; null if they only name it.</summary>
    public string? SourceOf(string document)
    {
        if (Find(Reader.Documents.First(handle => PathOf(handle) == document), EmbeddedSource) is not { } blob)
        {
            return null;
        }

        // Its length if it is compressed, or else 0, precedes the text.
        Stream text = new MemoryStream(blob, sizeof(int), blob.Length - sizeof(int));
        using var reader = new StreamReader(BitConverter.ToInt32(blob) == 0 ? text : new DeflateStream(text, CompressionMode.Decompress));
        return reader.ReadToEnd();
    }

    /// <summary>The place that a stack trace gives for the beginning of a method.</summary>
    public (string Document, int Line) StartOf(string type, string method)
    {
        var metadata = _assembly.GetMetadataReader();
        var handle = metadata.MethodDefinitions.Single(handle =>
            metadata.StringComparer.Equals(metadata.GetMethodDefinition(handle).Name, method)
            && metadata.StringComparer.Equals(metadata.GetTypeDefinition(metadata.GetMethodDefinition(handle).GetDeclaringType()).Name, type));
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
