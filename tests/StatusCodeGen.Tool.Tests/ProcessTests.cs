using System.Diagnostics;
using System.Text;

namespace StatusCodeGen.Tool.Tests;

/// <summary>The program as a process of its own, with the settings that only its own file of the runtime has.</summary>
public sealed class ProcessTests
{
    [Test]
    public async Task Names_that_Unicode_takes_for_one_clash_as_they_do_in_a_build()
    {
        using var folder = new TemporaryFolder();
        var catalog = folder.Write(
            "codes.yaml",
            "catalog: { name: A, type: text }\ncodes: [{ code: \"\\u00E9\" }, { code: \"e\\u0301\" }]\n");

        var (exitCode, output) = await Start("en-US", "lint", catalog);

        Assert.That(output, Does.Contain("codes.yaml(2,37): error SCG1008: Another code has the C# name '\u00C9'"));
        Assert.That(exitCode, Is.EqualTo(ExitCode.Different));
    }

    [Test]
    public async Task Output_is_the_same_in_every_culture()
    {
        using var folder = new TemporaryFolder();
        var catalog = folder.Write("codes.yaml", "catalog: { name: A }\ncodes: [{ code: -1, name: Title }]\n");

        Assert.That(
            await Start("fa-IR", "export", catalog, "--to", "json"),
            Is.EqualTo(await Start("tr-TR", "export", catalog, "--to", "json")));
    }

    private static async Task<(int ExitCode, string Output)> Start(string language, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["LANG"] = language.Replace('-', '_') + ".UTF-8", ["LC_ALL"] = null },
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }
}
