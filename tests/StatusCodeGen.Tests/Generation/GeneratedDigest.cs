using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StatusCodeGen.Tests.Emit.Lookups;
using StatusCodeGen.Tests.Generality;

namespace StatusCodeGen.Tests.Generation;

/// <summary>The hash of the generated code for catalogs of every kind, and a program that computes it.</summary>
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
        var files = Yamls.Values
            .SelectMany(static yaml => GeneratedProject.Create(yaml).Files)
            .Select(static file => file.Key + "\n" + file.Value);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(files))));
    }

    /// <summary>Computes the hash in another process, culture and folder.</summary>
    public static async Task<string> ComputeElsewhere(string culture, string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(GeneratedDigest).Assembly.Location, culture])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        using var process = Process.Start(start)!;
        var digest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return digest;
    }

    public static void Main(string[] arguments)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(arguments[0]);
        Console.Write(Compute());
    }
}
