using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StatusCodeGen.Tests.Emit.Lookups;
using StatusCodeGen.Tests.Generality;

namespace StatusCodeGen.Tests.Generation;

/// <summary>What is generated of catalogs of every kind, as one number; and the program that computes it in another process.</summary>
internal static class GeneratedDigest
{
    /// <summary>Catalogs with every feature, and with lookups of every kind.</summary>
    public static IReadOnlyDictionary<string, string> Yamls { get; } = new Dictionary<string, string>
    {
        ["Syncfy"] = Repository.Read("codes/Syncfy.StatusCodes/codes.yaml"),
        ["every feature"] = SampleCatalogs.EveryFeature,
        ["a bare list"] = SampleCatalogs.Bare,
        ["HTTP"] = PublishedCatalog.Http.Yaml,
        ["NTSTATUS"] = PublishedCatalog.NtStatus.Yaml,
        ["names beyond ASCII"] = LookupCatalogs.All.Single(static catalog => catalog.Name == "names beyond ASCII").Yaml,
    };

    public static string Compute()
    {
        var files = Yamls.Values.SelectMany(static yaml => GeneratedProject.Create(yaml).Files).Select(static file => file.Key + "\n" + file.Value);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(files))));
    }

    /// <summary>Computes it in another process and folder, once in each culture.</summary>
    public static async Task<IReadOnlyList<string>> ComputeElsewhere(IEnumerable<string> cultures, string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(GeneratedDigest).Assembly.Location, .. cultures]) { RedirectStandardOutput = true, WorkingDirectory = folder };
        using var process = Process.Start(start)!;
        var digests = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return digests.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public static void Main(string[] arguments)
    {
        foreach (var culture in arguments)
        {
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Console.Write(Compute() + "\n");
        }
    }
}
