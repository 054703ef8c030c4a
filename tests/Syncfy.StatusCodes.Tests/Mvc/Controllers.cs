using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using Microsoft.Extensions.DependencyInjection;

namespace Syncfy.StatusCodes.Tests.Mvc;

internal static class Controllers
{
    /// <summary>What one would write first. MVC's binder for enums refuses undeclared codes.</summary>
    public static IMvcBuilder Add(IServiceCollection services) => services.AddControllers();

    /// <summary>The lines that docs/json-and-binding.md recommends: the type converter alone reads enums.</summary>
    public static IMvcBuilder AddWithUndeclaredCodes(IServiceCollection services) =>
        services.AddControllers(static options =>
            options.ModelBinderProviders.RemoveType<EnumTypeModelBinderProvider>());
}
