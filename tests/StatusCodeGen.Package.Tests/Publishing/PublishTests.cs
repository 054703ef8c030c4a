using System.Reflection;
using System.Runtime.Loader;
using StatusCodeGen.Package.Tests.Feed;

namespace StatusCodeGen.Package.Tests.Publishing;

/// <summary>Programs that are published trimmed or as native code.</summary>
[Category("Slow")]
public sealed class PublishTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Test]
    public async Task Every_member_works_in_native_code_without_a_warning()
    {
        if (!OperatingSystem.IsWindows() && !IsOnPath("clang") && !IsOnPath("gcc"))
        {
            Assert.Ignore("Nothing was published: NativeAOT needs a native linker, and neither clang nor gcc is on the path.");
        }

        await PublishAsync("native", "-p:PublishAot=true");
    }

    [Test]
    public async Task Every_member_works_in_a_trimmed_single_file_without_a_warning()
    {
        var workspace = await PublishAsync(
            "trimmed",
            "-p:PublishTrimmed=true",
            "-p:PublishSingleFile=true",
            "-p:SelfContained=true",
            "-p:DebugType=none");

        Assert.That(workspace.FilesIn("program/published"), Has.Length.EqualTo(1));
        Assert.That(UnusedMembers(workspace), Is.Empty);
    }

    private static async Task<Workspace> PublishAsync(string name, params string[] properties)
    {
        var workspace = new Workspace(name).Add(EveryMember.Program);
        var publish = await workspace.DotNetAsync([
            "publish", "program/App", "--use-current-runtime", "--output", "program/published", .. properties,
        ]);

        Assert.That(publish.Succeeded().Messages, Is.Empty, publish.Output);
        var program = await DotNet.RunAsync(workspace["program/published/App"], workspace.Folder);
        Assert.That(program.Succeeded().Output, Is.EqualTo(EveryMember.Output));
        return workspace;
    }

    /// <summary>The public methods of the library that the program's assembly does not reference.</summary>
    /// <remarks>A call of an override references the overridden method, so calls of overrides are not checked.</remarks>
    private static string[] UnusedMembers(Workspace workspace)
    {
        var context = new AssemblyLoadContext(nameof(PublishTests), isCollectible: true);
        try
        {
            var binaries = Directory.GetFiles(workspace["program/App/bin"], "App.dll", SearchOption.AllDirectories);
            var folder = Path.GetDirectoryName(binaries.First())!;
            var library = context.LoadFromAssemblyPath(Path.Combine(folder, "Codes.dll"));
            var program = context.LoadFromAssemblyPath(Path.Combine(folder, "App.dll"));
            var used = MethodsReferencedBy(program).Select(static method => $"{method.DeclaringType}: {method}").ToHashSet();
            return
            [
                .. library.GetExportedTypes()
                    .Where(static type => !IsCompilerGenerated(type))
                    .SelectMany(static type => type.GetMethods(Declared))
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

    /// <summary>Whether the compiler generated a type, such as for an extension block. Nobody calls its members.</summary>
    private static bool IsCompilerGenerated(Type type) => type.FullName!.Contains('<', StringComparison.Ordinal);

    /// <summary>The methods in the table MemberRef, by their tokens.</summary>
    private static IEnumerable<MethodBase> MethodsReferencedBy(Assembly assembly)
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
