// expect: C
// group: pattern
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code c)
    {
        switch (c)
        {
            case Code.A: return 1;
            case Code.A + 1: return 2;
        }
        return -1;
    }
}
