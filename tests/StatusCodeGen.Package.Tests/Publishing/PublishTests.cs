using System.Reflection;
using System.Runtime.Loader;
using StatusCodeGen.Package.Tests.Feed;

namespace StatusCodeGen.Package.Tests.Publishing;

/// <summary>Programs that the linker has cut down to what they use.</summary>
[Category("Slow")]
public sealed class PublishTests
{
    [Test]
    public async Task Every_member_works_compiled_to_native_code_and_gets_no_warning()
    {
        if (!OperatingSystem.IsWindows() && !IsOnPath("clang") && !IsOnPath("gcc"))
        {
            Assert.Ignore("NativeAOT needs a native linker, and neither clang nor gcc is on the path: nothing was published.");
        }

        await PublishAsync("native", "-p:PublishAot=true");
    }

    [Test]
    public async Task Every_member_works_trimmed_into_a_single_file_and_gets_no_warning()
    {
        var workspace = await PublishAsync("trimmed", "-p:PublishTrimmed=true", "-p:PublishSingleFile=true", "-p:SelfContained=true", "-p:DebugType=none");

        Assert.That(workspace.FilesIn("program/published"), Has.Length.EqualTo(1));
        Assert.That(MembersThatItDoesNotUse(workspace), Is.Empty);
    }

    private static async Task<Workspace> PublishAsync(string name, params string[] properties)
    {
        var workspace = new Workspace(name).Add(EveryMember.Program);
        var publish = await workspace.DotNetAsync(["publish", "program/App", "--use-current-runtime", "--output", "program/published", .. properties]);

        Assert.That(publish.Succeeded().Messages, Is.Empty, publish.Output);
        var program = await DotNet.RunAsync(workspace["program/published/App"], workspace.Folder);
        Assert.That(program.Succeeded().Output, Is.EqualTo(EveryMember.Output));
        return workspace;
    }

    /// <summary>What is public in the library, and the program's assembly does not refer to.</summary>
    /// <remarks>A call of an override refers to what it overrides; those are used too, but nothing shows it.</remarks>
    private static string[] MembersThatItDoesNotUse(Workspace workspace)
    {
        var context = new AssemblyLoadContext(nameof(PublishTests), isCollectible: true);
        try
        {
            var folder = Path.GetDirectoryName(Directory.GetFiles(workspace["program/App/bin"], "App.dll", SearchOption.AllDirectories).First())!;
            var library = context.LoadFromAssemblyPath(Path.Combine(folder, "Codes.dll"));
            var program = context.LoadFromAssemblyPath(Path.Combine(folder, "App.dll"));
            var used = MethodsThatRefersTo(program).Select(static method => $"{method.DeclaringType}: {method}").ToHashSet();
            return
            [
                .. library.GetExportedTypes()
                    .Where(static type => !IsCompilers(type))
                    .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
                    .Where(static method => method.GetBaseDefinition().DeclaringType == method.DeclaringType)
                    .Select(static method => $"{method.DeclaringType}: {method}")
                    .Where(method => !used.Contains(method)),
            ];
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>Whether the compiler made a type for itself, as for an extension block, whose members nobody calls there.</summary>
    private static bool IsCompilers(Type type) => type.FullName!.Contains('<', StringComparison.Ordinal);

    /// <summary>The rows of the table MemberRef, by their tokens.</summary>
    private static IEnumerable<MethodBase> MethodsThatRefersTo(Assembly assembly)
    {
        for (var token = 0x0A000001; ; token++)
        {
            MemberInfo? member;
            try
            {
                member = assembly.ManifestModule.ResolveMember(token);
            }
            catch (ArgumentOutOfRangeException)
            {
                yield break;
            }

            if (member is MethodBase method)
            {
                yield return method;
            }
        }
    }

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
