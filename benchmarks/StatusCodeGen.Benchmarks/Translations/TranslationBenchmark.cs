using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Benchmarks.Translations;

/// <summary>
/// What the messages of the TypeScript compiler cost as a catalog with translations: generation, compilation, and lookups by
/// culture beside those of <see cref="ResourceManager"/>, whose texts are in files of the same languages. Every text is checked.
/// </summary>
internal sealed class TranslationBenchmark : IDisposable
{
    private const int Rounds = 7;
    private const int Lookups = 1_000_000;

    private const string Probe = """
        namespace Vendor
        {
            public static class Probe
            {
                public static int Sum(int[] codes, System.Globalization.CultureInfo culture, int count)
                {
                    int sum = 0;
                    for (int index = 0; index < count; index++)
                    {
                        sum += ((TypeScriptMessage)codes[index & 4095]).GetDescription(culture).Length;
                    }

                    return sum;
                }
            }
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("statuscodegen-").FullName;
    private readonly TypeScriptMessages _messages;

    private TranslationBenchmark(TypeScriptMessages messages) => _messages = messages;

    /// <param name="folder">The unpacked npm package of TypeScript.</param>
    public static void Run(string folder)
    {
        using var benchmark = new TranslationBenchmark(TypeScriptMessages.Read(folder));
        benchmark.Run();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Run()
    {
        var languages = string.Join(' ', _messages.Languages.Keys);
        Console.WriteLine($"{_messages.Messages.Count} messages in English and {_messages.Languages.Count} languages: {languages}");
        Console.WriteLine();
        File[] catalog = [new("/vendor/codes.yaml", _messages.Catalog)];
        File[] all = [.. catalog, .. _messages.Languages.Keys.Select(language =>
            new File($"/vendor/codes.{language}.yaml", _messages.TranslationInto(language)))];
        MeasureBuild(catalog, all);
        MeasureLookups(Emit(all));
    }

    private static void MeasureBuild(File[] catalog, File[] all)
    {
        var empty = Compile();
        byte[] plain = [], translated = [];
        var driver = Drive(all).RunGenerators(empty);
        var edited = new File(all[1].Path, all[1].Text.Replace("description: \"", "description: \"x", StringComparison.Ordinal));
        File[] versions = [all[1], edited];
        var current = 0;
        var times = Median.Of(
            Rounds,
            warmups: 4,
            () => Drive(catalog).RunGenerators(empty),
            () => Drive(all).RunGenerators(empty),
            () =>
            {
                driver = driver.ReplaceAdditionalText(versions[current], versions[1 - current]).RunGenerators(empty);
                current = 1 - current;
            },
            () => plain = Emit(catalog),
            () => translated = Emit(all));
        Console.WriteLine("| | the catalog alone | with all languages |\n|---|--:|--:|");
        Write("one generation, ms", times[0], times[1]);
        Write("after an edit of one translation, ms", null, times[2]);
        Write("compilation with the generator, ms", times[3], times[4]);
        Write("assembly, KB", plain.Length / 1024.0, translated.Length / 1024.0);
        Console.WriteLine();

        static void Write(string what, double? first, double second) => Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"| {what} | {first:F0} | {second:F0} |"));
    }

    private void MeasureLookups(byte[] image)
    {
        var assembly = new AssemblyLoadContext(name: null, isCollectible: false).LoadFromStream(new MemoryStream(image));
        var ours = assembly.GetType("Vendor.Probe")!.GetMethod("Sum")!.CreateDelegate<Func<int[], CultureInfo, int, int>>();
        var resources = WriteResources();
        var random = new Random(7);
        var codes = Enumerable.Range(0, 4096).Select(_ => _messages.Messages[random.Next(_messages.Messages.Count)].Code).ToArray();
        var keys = Array.ConvertAll(codes, static code => code.ToString(CultureInfo.InvariantCulture));
        Check(assembly, resources);
        Console.WriteLine("| culture | GetDescription, ns | ResourceManager.GetString, ns |\n|---|--:|--:|");
        foreach (var name in new[] { "es", "es-MX", "pt-BR", "zh-TW", "zh-Hant-TW", "de-AT", "sv-SE", "" })
        {
            // The first culture has to wait for the optimizing compiler, which works beside this thread.
            var culture = new CultureInfo(name);
            var times = Median.Of(Rounds, warmups: 100, () => ours(codes, culture, Lookups), () => Sum(resources, keys, culture));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {(name.Length > 0 ? name : "invariant")} | {times[0] * 1e6 / Lookups:F1} | {times[1] * 1e6 / Lookups:F1} |"));
        }
    }

    private static int Sum(ResourceManager resources, string[] keys, CultureInfo culture)
    {
        var sum = 0;
        for (var index = 0; index < Lookups; index++)
        {
            sum += resources.GetString(keys[index & 4095], culture)!.Length;
        }

        return sum;
    }

    /// <summary>Checks that every text of every language is found.</summary>
    private void Check(Assembly assembly, ResourceManager resources)
    {
        var type = assembly.GetType("Vendor.TypeScriptMessage")!;
        var get = assembly.GetType("Vendor.TypeScriptMessageExtensions")!.GetMethod("GetDescription", [type, typeof(CultureInfo)])!;
        foreach (var (language, texts) in _messages.Languages)
        {
            var culture = new CultureInfo(language);
            foreach (var message in _messages.Messages)
            {
                var text = get.Invoke(null, [Enum.ToObject(type, message.Code), culture]);
                var expected = texts.GetValueOrDefault(message.Key, message.Text);
                var key = message.Code.ToString(CultureInfo.InvariantCulture);
                if (!Equals(text, expected) || resources.GetString(key, culture) != expected)
                {
                    throw new InvalidOperationException($"{language} {message.Key}: {text}");
                }
            }
        }
    }

    private ResourceManager WriteResources()
    {
        Write("Messages.resources", _messages.Messages.ToDictionary(static message => message.Key, static message => message.Text));
        foreach (var (language, texts) in _messages.Languages)
        {
            Write($"Messages.{new CultureInfo(language).Name}.resources", texts);
        }

        return ResourceManager.CreateFileBasedResourceManager("Messages", _folder, usingResourceSet: null);

        void Write(string file, Dictionary<string, string> texts)
        {
            using var writer = new ResourceWriter(Path.Combine(_folder, file));
            foreach (var message in _messages.Messages.Where(message => texts.ContainsKey(message.Key)))
            {
                writer.AddResource(message.Code.ToString(CultureInfo.InvariantCulture), texts[message.Key]);
            }
        }
    }

    private static CSharpCompilation Compile(params SyntaxTree[] trees) => CSharpCompilation.Create(
        "Vendor",
        trees,
        SystemReferences.All,
        new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));

    private static CSharpGeneratorDriver Drive(File[] files) =>
        CSharpGeneratorDriver.Create([new StatusCodeGenerator().AsSourceGenerator()], files);

    private static byte[] Emit(File[] files)
    {
        var probe = files.Length > 1 ? CSharpSyntaxTree.ParseText(Probe) : CSharpSyntaxTree.ParseText("");
        Drive(files).RunGeneratorsAndUpdateCompilation(Compile(probe), out var compilation, out var diagnostics);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        var fault = diagnostics
            .Concat(result.Diagnostics)
            .FirstOrDefault(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden);
        return fault is null ? image.ToArray() : throw new InvalidOperationException(fault.ToString());
    }

    private sealed class File(string path, string text) : AdditionalText
    {
        private readonly SourceText _source = SourceText.From(text);

        public override string Path { get; } = path;

        public string Text { get; } = text;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _source;
    }
}
